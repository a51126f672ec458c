import type { ExploratoryAreaId } from './focus-areas';
import type { TopicId } from './topics';

/**
 * A question about past behavior. It asks for one event in an open form, and can be said in under
 * fifteen seconds. Follow-ups belong to areas, not to questions.
 */
export interface MainQuestion {
  readonly id: string;
  readonly topic: TopicId;
  /** The area it is chosen for. */
  readonly primary: ExploratoryAreaId;
  /** At most two other areas that an answer can show as well. */
  readonly secondary: readonly ExploratoryAreaId[];
  readonly text: string;
}

/** A question of ours. */
export interface Question extends MainQuestion {
  /** `<topic>-<number>`; never used again for another question, since saved rounds name it. */
  readonly id: `${TopicId}-${number}`;
  /** Asks about a tool or a piece of infrastructure that the candidate's team owned (guide item G7). */
  readonly about?: 'own-tool';
}

/** Longer ones can't be said in fifteen seconds. */
export const MOST_WORDS = 40;

/** Begins a question that can be answered with yes or no. */
export const CLOSED_START =
  /^(?:are|can|could|did|do|does|had|has|have|is|may|might|must|should|was|were|will|would)\b/i;

/** A question that settles the two of you in; it is not rated by area (guide item G28). */
export interface Opener {
  readonly id: `opener-${number}`;
  /** Which half of the interview's purpose it touches, or what else it is for. */
  readonly about: 'production' | 'leadership' | 'motivation' | 'limits';
  readonly text: string;
}
