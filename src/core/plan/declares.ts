import { field, matterSpan } from '../round/matter';
import { stripByteOrderMark } from '../text';

/** Whether front matter declares the text a plan (`type: star-plan`), wherever the file lies. */
export function declaresPlan(source: string): boolean {
  const text = stripByteOrderMark(source);
  const span = matterSpan(text);
  return span !== undefined && field(text.slice(span.start, span.end), 'type') === 'star-plan';
}
