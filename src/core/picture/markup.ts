/** An element of HTML or SVG as data: pages draw it, exports write it as text. */
export interface Markup {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly MarkupChild[];
}

export type MarkupChild = Markup | string;

/** An attribute that is undefined isn't there. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

export function element(
  tag: string,
  attributes: Attributes = {},
  ...children: MarkupChild[]
): Markup {
  return { tag, attributes, children };
}

/** Elements that HTML closes by itself. */
const EMPTY = new Set(['meta', 'br']);

/** Text that is both well-formed XML and HTML; whatever stands in strings stays text. */
export function markupText(node: MarkupChild): string {
  if (typeof node === 'string') return escaped(node);
  const { tag, attributes, children } = node;
  const opened = [tag, ...Object.entries(attributes).flatMap(attribute)].join(' ');
  if (EMPTY.has(tag)) return `<${opened} />`;
  return `<${opened}>${children.map(markupText).join('')}</${tag}>`;
}

function attribute([name, value]: [string, string | number | undefined]): string[] {
  return value === undefined ? [] : [`${name}="${escaped(String(value))}"`];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

/** What no XML document may hold, even escaped; a half of a surrogate pair is one of them. */
const IMPOSSIBLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function escaped(text: string): string {
  return text
    .replace(IMPOSSIBLE, '\uFFFD')
    .replace(/[&<>"\r]/g, (character) => ENTITIES[character] ?? character);
}
