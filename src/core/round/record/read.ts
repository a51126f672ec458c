import { stripByteOrderMark } from '../../text';
import { matterSpan } from '../matter';
import type { RecordProblem } from './problem';
import { readBody } from './read-body';
import { readMatter } from './read-matter';
import type { RoundRecord } from './record';
import { bodySections } from './sections';

export interface RecordReading {
  /** Undefined when the text is no saved round, or its front matter can't be read. */
  readonly record: RoundRecord | undefined;
  /** Offsets count from behind a byte order mark. */
  readonly problems: readonly RecordProblem[];
}

/** Reads the file of a saved round, as it was written or as somebody edited it. */
export function readRecord(source: string): RecordReading {
  const text = stripByteOrderMark(source);
  const span = matterSpan(text);
  if (!span) return { record: undefined, problems: [] };
  const { head, study, problems } = readMatter(text, span);
  if (!head) return { record: undefined, problems };
  const body = readBody(bodySections(text, span.end), head, study);
  return { record: { ...head, ...body }, problems };
}
