import type { SlotId } from '../../guide/rubric';
import type { FollowUpLine, MarkKind, PeekWay } from '../events';
import type { RecordedCase } from './recorded-case';

/** A saved round as its file says it. Times are whole seconds. */
export interface RoundRecord extends RoundTimes {
  readonly title: string;
  /** Id of the format. */
  readonly round: string;
  /** Local time with offset, as `localIso` writes it; the identity of a round. */
  readonly started: string;
  readonly ended: string;
  readonly seed: number;
  readonly persona?: string;
  /** Topics that the choice of questions preferred. */
  readonly prefers: readonly string[];
  readonly openBook: boolean;
  readonly case?: RecordedCase;
  /** Ids of the main questions; a case has none. */
  readonly questions: readonly string[];
  /** Stories told, as paths relative to the folder that holds `rounds/`. */
  readonly told: readonly string[];
  /** What is to be rated, in the guide's order. */
  readonly slots: readonly SlotId[];
  /** In the order of `slots`, the candidate's own first. */
  readonly ratings: readonly Rating[];
  readonly phases: readonly RecordedPhase[];
  readonly pauses: readonly RecordedPause[];
  readonly gaps: readonly RecordedGap[];
  readonly answers: readonly RecordedAnswer[];
  readonly marks: readonly RecordedMark[];
  readonly peeks: readonly RecordedPeek[];
  /** What was typed for lines of a case and never said. */
  readonly unsaid: readonly string[];
  /** Words typed for no phase of the round. */
  readonly elsewhere: readonly string[];
  /** Where it ran out of steam. */
  readonly steam: string;
  /** What to change next time. */
  readonly next: string;
  /** Lines of front matter with keys that aren't ours, as they stand; empty when there are none. */
  readonly extra: string;
}

export interface RoundTimes {
  /** Without what was added. */
  readonly planned: number;
  readonly added: number;
  /** Without pauses, and without gaps that don't count. */
  readonly real: number;
  /** The same with all gaps. */
  readonly realWithGaps: number;
  readonly paused: number;
}

export interface RecordedPhase {
  readonly id: string;
  readonly name: string;
  readonly planned: number;
  readonly added: number;
  readonly real: number;
  readonly skipped: boolean;
  /** Stories told in it. */
  readonly told: readonly string[];
  /** What the interviewer asked. */
  readonly asked: readonly string[];
  readonly followUps: readonly RecordedFollowUp[];
  /** What the candidate typed, with `\n` between lines and no empty ones around. */
  readonly typed: string;
  /** The same, of windows that had lost the round. */
  readonly aside: readonly string[];
}

/** `at` counts from the start of the round, without pauses. */
export interface RecordedFollowUp extends FollowUpLine {
  readonly at: number;
}

export interface RecordedPause {
  /** Local time with offset. */
  readonly at: string;
  readonly seconds: number;
}

export interface RecordedGap extends RecordedPause {
  /** Id of the phase. */
  readonly phase: string;
  readonly counted: boolean | 'unanswered';
}

export interface RecordedAnswer {
  readonly phase: string;
  readonly at: number;
  /** Absent when it never ended. */
  readonly seconds?: number;
  /** Id of the follow-up that it answers; absent for the question itself. */
  readonly followUp?: string;
}

export interface RecordedMark {
  readonly at: number;
  readonly phase: string;
  readonly mark: MarkKind;
}

export interface RecordedPeek {
  readonly at: number;
  readonly what: string;
  readonly how: PeekWay;
}

export type RatedBy = 'self' | 'partner';

/** 1 to 4, or that nothing of an area was to be seen, which is no number (guide item G51). */
export type RatingLevel = 1 | 2 | 3 | 4 | 'not-shown';

/** How somebody rated one focus area of a round; without a level or evidence it is unfinished. */
export interface Rating {
  readonly slot: SlotId;
  readonly by: RatedBy;
  readonly level?: RatingLevel;
  /** Whether it was made right after the round. */
  readonly when?: 'after' | 'later';
  /** One line each. */
  readonly evidence: readonly string[];
}
