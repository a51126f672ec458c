import type { RecordProblem } from '../round/record/problem';
import { retrievalIn } from './read';

/** What is wrong with the file of a retrieval drill, in the order in which it stands. */
export function lintRetrieval(source: string): RecordProblem[] {
  return [...retrievalIn(source).problems].sort((a, b) => a.span.start - b.span.start);
}
