/**
 * What begins a line: white space and the signs of lists. Behind these Markdown would see headings,
 * fences, quotations, HTML and the lines that turn the text above into a heading.
 */
const INDENT = /^(?:[ \t]*(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*[ \t]*/;
const STRUCTURE = /^(?:[#>`~<[\\]|[-=]+[ \t]*$)/;

/** A line of text that changes nothing of the structure around it; `plainLine` takes it back. */
export function safeLine(line: string): string {
  const [indent = ''] = INDENT.exec(line) ?? [];
  const rest = line.slice(indent.length);
  return STRUCTURE.test(rest) ? `${indent}\\${rest}` : line;
}

/** The same for a line that could be taken for one of ours, which begin in bold. */
export const unbold = (line: string): string =>
  line.startsWith('**') ? `\\${line}` : safeLine(line);

/** What either of them was given. */
export function plainLine(line: string): string {
  const [indent = ''] = INDENT.exec(line) ?? [];
  const rest = line.slice(indent.length);
  return rest.startsWith('\\') ? indent + rest.slice(1) : line;
}

/** A text with `\n` between lines, and no empty lines around it. */
export function trimmedText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/^(?:[ \t]*\n)+/, '')
    .trimEnd();
}

/** The lines of a typed text as they may stand in a record. */
export const safeLines = (text: string): string[] => text.split('\n').map(safeLine);

/** The text that lines of a record stand for. */
export const typedIn = (lines: readonly string[]): string =>
  trimmedText(lines.map(plainLine).join('\n'));

/** A text on one line. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
