import type { SignalId } from '../../guide/case';
import type { SlotId } from '../../guide/rubric';
import type { RatingLevel } from '../record/record';
import type { ProposalAnswer } from './case-model';

/** A change of the record. */
export type Change =
  | { readonly kind: 'level'; readonly slot: SlotId; readonly level: RatingLevel }
  /** A line instead of another one; empty before, it is added, and empty after, removed. */
  | {
      readonly kind: 'evidence';
      readonly slot: SlotId;
      readonly before: string;
      readonly after: string;
    }
  | { readonly kind: 'steam' | 'next'; readonly before: string; readonly after: string }
  /** What the candidate says of a signal that a line of theirs hints at. */
  | {
      readonly kind: 'signal';
      readonly signal: SignalId;
      readonly line: number;
      readonly answer: ProposalAnswer;
    }
  /** A beat of the story that is revealed, in the version that the page shows. */
  | {
      readonly kind: 'beat';
      readonly story: string;
      readonly version: string;
      readonly beat: number;
      readonly isTold: boolean;
    };
