import { field, matterSpan } from '../round/matter';
import { stripByteOrderMark } from '../text';

/** Whether front matter declares a text something of ours: a story, a plan, a round, a sheet. */
export function declaresOurs(source: string): boolean {
  const text = stripByteOrderMark(source);
  const span = matterSpan(text);
  return span !== undefined && field(text.slice(span.start, span.end), 'type').startsWith('star-');
}
