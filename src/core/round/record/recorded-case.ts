import type { Angle, RedFlag } from '../../guide/rubric';
import type { CaseFact, LineKind, SignalId, Verdict } from '../../guide/case';

/** A case in a record: what it showed at its start, and what was made of it. Times are whole seconds. */
export interface RecordedCase {
  readonly id: string;
  /** Absent in records from before cases had one. */
  readonly version?: number;
  readonly seat: string;
  readonly brief: string;
  readonly openingPrompt: string;
  /** What the candidate said. */
  readonly lines: readonly RecordedLine[];
  /** All that was said, in its order. */
  readonly conversation: readonly RecordedTurn[];
  /** Absent when the case couldn't be played again as the round ended. */
  readonly measures?: CaseMeasures;
  readonly signals: readonly RecordedSignal[];
}

export interface RecordedLine {
  /** From 1, as people count. */
  readonly number: number;
  readonly at: number;
  /** Id of the phase. */
  readonly phase: string;
  readonly kind: LineKind;
  readonly text: string;
  /** Ids of the facts, series and actions that it led to. */
  readonly found: readonly string[];
}

/** Texts have `\n` between lines and no white space around them. */
export type RecordedTurn =
  | { readonly type: 'line'; readonly number: number }
  /** What the interviewer answers to the line above. */
  | { readonly type: 'reply'; readonly text: string }
  /** What a partner tells unasked, or says to steer back after a wrong turn. */
  | { readonly type: 'given' | 'steer'; readonly at: number; readonly text: string }
  | {
      readonly type: 'inject';
      readonly at: number;
      /** The role of who it comes from. */
      readonly from: string;
      readonly text: string;
    };

/** What was measured; nothing of it is added up. */
export interface CaseMeasures {
  /** Questions before the first hypothesis, action or decision. */
  readonly questionsFirst: number;
  readonly mitigatedAt?: number;
  readonly hypothesisAt?: number;
  readonly sides: Sides;
  readonly injects: readonly RecordedInject[];
  readonly wrongTurns: readonly RecordedWrongTurn[];
  readonly actions: readonly RecordedAction[];
  /** What was never asked for. */
  readonly unasked: readonly Unasked[];
}

/** Lines by the side of what they asked for or did. */
export interface Sides {
  readonly technical: number;
  readonly organizational: number;
  readonly both: number;
  readonly neither: number;
}

/** In the order of the turns that tell them. */
export interface RecordedInject {
  readonly id: string;
  readonly at: number;
  readonly within: number;
  /** Absent when nobody answered. */
  readonly response?: number;
}

export interface RecordedWrongTurn {
  readonly id: string;
  readonly at: number;
  readonly redFlag?: RedFlag['id'];
}

export interface RecordedAction {
  readonly id: string;
  readonly at: number;
  readonly verdict: Verdict;
}

/** A fact or a plot by what it is about, which gives less away than its words. */
export interface Unasked {
  readonly id: string;
  readonly what: 'fact' | 'plot';
  readonly about?: NonNullable<CaseFact['about']>;
  readonly side?: Angle;
}

/**
 * How it is known that a signal was shown: from what a line led to, from the candidate, or from a partner.
 * What the words of a line hint at is proposed until the candidate says yes (`self`) or no (`refused`).
 */
export const SIGNAL_WAYS = ['matched', 'proposed', 'self', 'refused', 'partner'] as const;

export type RecordedWay = (typeof SIGNAL_WAYS)[number];

export interface RecordedSignal {
  readonly signal: SignalId;
  readonly way: RecordedWay;
  /** The number of the line that shows it. */
  readonly line?: number;
  /** Ids of what says so. */
  readonly by: readonly string[];
  /** The words that hint at it, as they were typed. */
  readonly words?: string;
}
