/** A tab stop of a snippet: `$1`, `${1:text}` or `${1|a,b|}`. */
export interface TabStop {
  number: number;
  choices: string[];
  /** What stands there until it is replaced: the first choice of several. */
  text: string;
}

interface Expansion {
  text: string;
  stops: TabStop[];
}

/**
 * Expands a snippet by the part of VS Code's snippet syntax that ours use; tab stops don't nest.
 *
 * @throws SyntaxError at anything else, an unescaped `$` or `}` included
 */
export function expandSnippet(source: string): Expansion {
  const stops: TabStop[] = [];
  let text = '';
  let at = 0;
  for (const { index, 0: piece, groups = {} } of source.matchAll(PIECE)) {
    if (index !== at) break;
    at += piece.length;
    const stop = tabStop(groups);
    if (stop) stops.push(stop);
    text += stop ? stop.text : unescaped(piece);
  }
  if (at < source.length) throw new SyntaxError(`no snippet: ${source.slice(at, at + 40)}`);
  return { text, stops };
}

const PIECE =
  /\$(?<bare>\d+)|\$\{(?<number>\d+)(?::(?<text>(?:\\.|[^\\$}])*)|\|(?<choices>(?:\\.|[^\\|])+)\|)\}|\\[\\$}]|[^\\$}]+/gu;

function tabStop(groups: Record<string, string | undefined>): TabStop | undefined {
  const { bare, number = bare, text = '', choices } = groups;
  if (number === undefined) return undefined;
  const options = choices?.match(/(?:\\.|[^\\,])+/g)?.map(unescaped) ?? [];
  return { number: Number(number), choices: options, text: options[0] ?? unescaped(text) };
}

function unescaped(text: string): string {
  return text.replace(/\\([\\$},|])/g, '$1');
}
