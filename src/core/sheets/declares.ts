import { field, matterSpan } from '../round/matter';
import { stripByteOrderMark } from '../text';

/** Whether front matter declares the text a sheet, wherever the file lies. */
export function declaresSheet(source: string): boolean {
  const text = stripByteOrderMark(source);
  const span = matterSpan(text);
  return span !== undefined && field(text.slice(span.start, span.end), 'type') === 'star-sheet';
}

/** The id that front matter names, known or not; empty when it names none. */
export function namedSheet(text: string): string {
  const span = matterSpan(text);
  return span ? field(text.slice(span.start, span.end), 'sheet') : '';
}
