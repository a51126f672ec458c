import type { FocusAreaId } from '../../guide/focus-areas';
import type { Anchor, SlotId } from '../../guide/rubric';
import type { ToldStory } from '../beats';
import type { RatingLevel } from '../record/record';
import type { Candidate } from './candidates';
import type { CaseModel } from './case-model';

/** How somebody rated an area. */
export interface Rated {
  readonly level?: RatingLevel;
  /** One line each. */
  readonly evidence: readonly string[];
}

/** One focus area to rate, with what each level looks like. */
export interface AreaModel extends Rated {
  readonly slot: SlotId;
  readonly area: FocusAreaId;
  readonly name: string;
  readonly definition: string;
  readonly anchors: readonly Anchor[];
  /** Whether it was rated within an hour of the end. */
  readonly when?: 'after' | 'later';
  readonly partner?: Rated;
}

/** What was typed while a phase ran. */
export interface TypedPhase {
  readonly name: string;
  readonly text: string;
}

/** What the page of a saved round shows, apart from the stories. */
export interface DebriefModel {
  readonly title: string;
  readonly areas: readonly AreaModel[];
  /** Where it ran out of steam. */
  readonly steam: string;
  /** What to change next time. */
  readonly next: string;
  readonly candidates: readonly Candidate[];
  readonly typed: readonly TypedPhase[];
  /** What was made of a case. */
  readonly case?: CaseModel;
  /** False for a case, which asks for no stories. */
  readonly tellsStories: boolean;
}

/** A story that may have been told. */
export interface StoryChoice {
  /** From the folder that holds `rounds/`, as the record names stories. */
  readonly path: string;
  readonly title: string;
  /** Whether the record names it. */
  readonly isTold: boolean;
}

/** A story beside what was typed. */
export interface RevealedStory extends ToldStory {
  readonly path: string;
  readonly title: string;
  /** Numbers of the beats that were told. */
  readonly told: readonly number[];
  /** How many were ticked when the story had other words: "2 of 7". */
  readonly before?: string;
}
