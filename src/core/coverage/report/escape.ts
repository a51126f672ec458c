const MARKUP = /[\\`*_[\]<>#|~&$@]|:(?=\/\/)|(?<=www)\./gi;

/**
 * Plain text as Markdown that shows it: no markup, no HTML, no link, no end of a table's cell. It
 * mustn't begin a line, where a number or a dash would begin a list.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(MARKUP, '\\$&');
}
