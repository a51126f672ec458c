import type { PatternCard } from '../guide/pattern-card';

/** What is shown at the reveal, and not before. */
export type Answer =
  | { readonly deck: 'topics'; readonly stories: readonly StoryAnswer[]; readonly more: number }
  | { readonly deck: 'patterns'; readonly card: PatternCard }
  /** It couldn't be looked up. */
  | { readonly deck: 'unknown' };

/** A story that could be told. */
export interface StoryAnswer {
  /** Relative to the folder that holds `rounds/`. */
  readonly path: string;
  readonly title: string;
  /** Absent while nothing stands in its Situation, or when the file can't be read. */
  readonly opening?: string;
}
