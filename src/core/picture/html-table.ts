import { element, type Markup, type MarkupChild } from './markup';

/** Text of a candidate: it may run from right to left, and must not turn what stands around it. */
export const own = (text: string): Markup => element('bdi', {}, text);

/** A table whose rows begin with a heading. @param name a class of the style sheet */
export function htmlTable(
  caption: string,
  heads: readonly string[],
  rows: readonly MarkupChild[][],
  name?: string,
): Markup {
  return element(
    'table',
    { class: name },
    element('caption', {}, caption),
    element(
      'thead',
      {},
      element('tr', {}, ...heads.map((head) => element('th', { scope: 'col' }, head))),
    ),
    element('tbody', {}, ...rows.map(tableRow)),
  );
}

function tableRow([first = '', ...others]: MarkupChild[]): Markup {
  return element(
    'tr',
    {},
    element('th', { scope: 'row' }, first),
    ...others.map((cell) => element('td', {}, cell)),
  );
}
