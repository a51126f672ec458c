import { field, matterSpan } from '../round/matter';
import { stripByteOrderMark } from '../text';

/** The front-matter `type` of a retrieval drill. */
export const RETRIEVAL_TYPE = 'star-retrieval';

/** Whether front matter declares the text a retrieval drill, wherever the file lies. */
export function declaresRetrieval(source: string): boolean {
  const text = stripByteOrderMark(source);
  const span = matterSpan(text);
  return span !== undefined && field(text.slice(span.start, span.end), 'type') === RETRIEVAL_TYPE;
}
