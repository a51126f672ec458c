import type { PhaseKind, RoundId } from '../guide/rounds';

/** A question as it was asked; the text is kept because banks change. */
export interface AskedQuestion {
  readonly id: string;
  readonly text: string;
}

/** A phase as it was planned when the round began. */
export interface PlannedPhase {
  readonly id: string;
  readonly name: string;
  readonly minutes: number;
  readonly kind: PhaseKind;
  /** What to get done in it. */
  readonly aim: string;
  /** What the interviewer says or asks in it. */
  readonly questions: readonly AskedQuestion[];
}

/** What a case shows without being asked, as it was when the round began. */
export interface PlannedCase {
  readonly id: string;
  readonly title: string;
  readonly seat: string;
  readonly brief: string;
  readonly openingPrompt: string;
}

/** Everything that a round is about; a log needs no bank and no case library to be read. */
export interface RoundPlan {
  readonly round: RoundId;
  readonly title: string;
  /** Unsigned 32-bit number that the choice of questions or case followed from. */
  readonly seed: number;
  readonly case?: PlannedCase;
  readonly phases: readonly PlannedPhase[];
}

export const LOG_VERSION = 1;

export interface StartedEvent extends RoundPlan {
  readonly type: 'started';
  readonly version: typeof LOG_VERSION;
  readonly at: number;
}

/**
 * What happened in a round. `at` is in milliseconds since 1970 by the clock of the host that wrote
 * it. `from` is the index of the phase that was left, so that a repeated event changes nothing.
 */
export type RoundEvent =
  | StartedEvent
  | { readonly type: 'paused' | 'resumed' | 'ended'; readonly at: number }
  | { readonly type: 'nextPhase'; readonly at: number; readonly from: number }
  | { readonly type: 'extended'; readonly at: number; readonly minutes: number };
