const NOT_LINE_END = /[^\r\n]/g;

/** Blanks of the same length; line ends stay. */
export function blank(text: string): string {
  return text.replace(NOT_LINE_END, ' ');
}
