import type { ExploratoryAreaId } from './focus-areas';
import type { TopicId } from './topics';

/**
 * A question about past behavior. It asks for one event in an open form, and can be said in under
 * fifteen seconds. Follow-ups belong to areas, not to questions.
 */
export interface Question {
  /** `<topic>-<number>`; never used again for another question, since saved rounds name it. */
  readonly id: `${TopicId}-${number}`;
  readonly topic: TopicId;
  /** The area it is chosen for. */
  readonly primary: ExploratoryAreaId;
  /** At most two other areas that a good answer shows as well. */
  readonly secondary: readonly ExploratoryAreaId[];
  readonly text: string;
}

/** A question that settles the two of you in; it is not rated by area (guide item G28). */
export interface Opener {
  readonly id: `opener-${number}`;
  /** Which half of the interview's purpose it touches, or what else it is for. */
  readonly about: 'production' | 'leadership' | 'motivation' | 'limits';
  readonly text: string;
}
