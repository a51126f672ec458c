import type { Case, CaseDebrief, CasePhase, LineKind, SignalId, Verdict } from '../../guide/case';
import type { Angle } from '../../guide/rubric';
import type { PlotModel } from '../plot/model';

/** Something that can be told or shown. */
export interface Knowledge {
  readonly id: string;
  readonly kind: 'fact' | 'series';
  /** How one may ask for it, or what the series is called. */
  readonly title: string;
  /** What is told, or what there is to see. */
  readonly text: string;
  /** What the interviewer has to bear in mind about it. */
  readonly caution?: string;
  readonly state: 'told' | 'open' | 'waits';
  /** What it waits for, in words. */
  readonly waitsFor: readonly string[];
  readonly plot?: PlotModel;
}

export interface SideAction {
  readonly id: string;
  readonly label: string;
  /** How it is judged as things are; as it was judged once it is done. */
  readonly verdict: Verdict;
  readonly why: string;
  readonly result: string;
  readonly undo: string;
  readonly mitigates: boolean;
  readonly isDone: boolean;
}

/** Something that comes by the minute; times are milliseconds counted since the round began. */
export interface SideInject {
  readonly id: string;
  readonly from: string;
  readonly text: string;
  readonly demands: string;
  readonly at: number;
  /** Actions on which it depends, by their labels. */
  readonly onlyIf: readonly string[];
  readonly unless: readonly string[];
  /** Why it can't come as things are. */
  readonly held?: 'onlyIf' | 'unless';
  readonly came?: { readonly position: number; readonly due: number; readonly answered?: number };
}

export interface SideWrongTurn {
  readonly id: string;
  readonly looksLike: string;
  readonly says: string;
  readonly redFlag: string;
  readonly isMet: boolean;
}

/** What the interviewer hopes to see in a phase. */
export interface SideSignal {
  readonly id: SignalId;
  readonly phase: string;
  readonly area: string;
  readonly text: string;
  readonly angle: Angle;
  readonly isSeen: boolean;
}

/** What was said last. */
export interface SideLine {
  readonly line: number;
  readonly kind: LineKind;
  readonly text: string;
  /** What the product answered to it. */
  readonly replies: readonly string[];
}

/**
 * All that an interviewer knows of a case and of how the round stands, the hidden parts included. Never
 * for the candidate's page.
 */
export interface InterviewerSide {
  readonly title: string;
  readonly seat: string;
  readonly brief: string;
  readonly opening: string;
  readonly stakeholders: Case['stakeholders'];
  readonly phases: readonly Pick<CasePhase, 'id' | 'name' | 'aim' | 'nudge'>[];
  readonly lines: readonly SideLine[];
  readonly knowledge: readonly Knowledge[];
  readonly actions: readonly SideAction[];
  readonly injects: readonly SideInject[];
  readonly wrongTurns: readonly SideWrongTurn[];
  readonly signals: readonly SideSignal[];
  readonly challenges: readonly { readonly text: string; readonly tests: string }[];
  readonly closing: readonly string[];
  readonly debrief: CaseDebrief;
}
