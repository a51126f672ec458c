import type { LineKind, SignalId } from '../../guide/case';
import type { SlotId } from '../../guide/rubric';
import type { Sides } from '../record/recorded-case';

/** What the page of a saved case shows before its candidate has rated it. Times are seconds. */
export interface CaseModel {
  readonly clock: readonly PhaseClock[];
  /** Absent when only the lines are known. */
  readonly measured?: MeasuredCase;
  /** What to try in the next case, a sentence each. */
  readonly advice: readonly string[];
  /** All focus areas of the interview, in the guide's order. */
  readonly areas: readonly SignalArea[];
}

export interface PhaseClock {
  readonly name: string;
  /** Without what was added. */
  readonly planned: number;
  readonly added: number;
  readonly real: number;
  readonly skipped: boolean;
}

export interface MeasuredCase {
  readonly questionsFirst: number;
  readonly mitigatedAt?: number;
  readonly hypothesisAt?: number;
  readonly injects: readonly MetInject[];
  readonly sides: Sides;
  /** What was never asked for, by what it is about. */
  readonly unasked: readonly { readonly about: string; readonly times: number }[];
  readonly wrongTurns: readonly MetWrongTurn[];
}

export interface MetInject {
  readonly at: number;
  /** Empty when the record doesn't say any more. */
  readonly from: string;
  readonly text: string;
  readonly within: number;
  /** Absent when nobody answered. */
  readonly response?: number;
}

export interface MetWrongTurn {
  readonly at: number;
  /** What it speaks for, in the words of a rubric. */
  readonly flag?: string;
  /** What the interviewer said to lead back. */
  readonly says?: string;
}

/** A line of the candidate, as evidence. */
export interface SaidLine {
  readonly number: number;
  readonly at: number;
  readonly kind: LineKind;
  readonly text: string;
}

export interface SignalArea {
  readonly slot: SlotId;
  readonly name: string;
  readonly shown: readonly ShownSignal[];
  readonly proposals: readonly Proposal[];
}

/** A signal with what says that it was shown; the three are never added up. */
export interface ShownSignal {
  readonly signal: SignalId;
  readonly text: string;
  readonly matched: readonly SaidLine[];
  readonly self: readonly SaidLine[];
  readonly partner: readonly SaidLine[];
  /** A partner saw it, whether or not they named a line. */
  readonly isSeen: boolean;
}

/** What the candidate says of a proposal. */
export type ProposalAnswer = 'proposed' | 'self' | 'refused';

/** A signal that words of a line hint at. */
export interface Proposal {
  readonly signal: SignalId;
  readonly text: string;
  readonly line: SaidLine;
  /** The words that hint at it. */
  readonly words: string;
  readonly answer: ProposalAnswer;
}
