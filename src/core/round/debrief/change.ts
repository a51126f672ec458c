import type { SlotId } from '../../guide/rubric';
import type { RatingLevel } from '../record/record';

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
  /** A beat of the story that is revealed, in the version that the page shows. */
  | {
      readonly kind: 'beat';
      readonly story: string;
      readonly version: string;
      readonly beat: number;
      readonly isTold: boolean;
    };
