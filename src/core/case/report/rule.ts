import type { SignalId } from '../../guide/case';
import type { Seen } from './told-lines';

/** Sees a signal by what kinds of lines came when and what they brought about, whatever their words. */
export interface SignalRule {
  readonly id: string;
  readonly signal: SignalId;
  /** Numbers of the lines that show it; none where it wasn't shown. */
  readonly lines: (seen: Seen) => readonly number[];
}
