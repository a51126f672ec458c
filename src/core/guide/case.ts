import type { PlotShape } from './case-plot';
import type { Angle, RedFlag, Signal } from './rubric';
import type { ServiceWork } from '../story/story';

/** What the case is about: a live outage, a new service, or an inherited one that struggles (G76). */
export type CaseKind = 'outage' | 'deploy' | 'takeover';

/** What the guide wants exercised, in its own terms. */
export const CASE_TERMS = [
  'roll-forward',
  'roll-back',
  'staging',
  'canary',
  'gatekeeper',
  'economics',
  'launch-requirements',
  'large-environment',
  'stability',
  'latency',
  'on-call',
  'incident-growth',
] as const;

export type CaseTerm = (typeof CASE_TERMS)[number];

/** The phases of every case, in this order; how long each is, the case says. */
export const CASE_PHASES = [
  'brief',
  'clarify',
  'stabilize',
  'work',
  'decide',
  'follow-through',
  'questions',
] as const;

export type CasePhaseId = (typeof CASE_PHASES)[number];

export interface CasePhase {
  readonly id: CasePhaseId;
  readonly name: string;
  /** Planned length in minutes; the phases of a case add up to 45. */
  readonly minutes: number;
  /** What to get done in this phase. It gives away nothing that has to be asked for. */
  readonly aim: string;
  /** What the interviewer says when the candidate is stuck or the phase begins. */
  readonly nudge: string;
}

export type SignalId = Signal['id'];
export type RedFlagId = RedFlag['id'];

/** Who cares, and about what. */
export interface Stakeholder {
  readonly id: string;
  /** As a transcript names them, such as "Storage on-call lead". */
  readonly role: string;
  readonly wants: string;
  readonly side: 'product' | 'infrastructure' | 'business' | 'client';
}

/** Ways to put it into words: what the matcher is given, and what it is measured by and never sees. */
export interface Phrasings {
  /** At least three. */
  readonly ask: readonly string[];
  /** Ways that the matcher isn't given; at least one. */
  readonly heldOut: readonly string[];
}

/** Something that the interviewer knows and tells when asked. */
export interface CaseFact extends Phrasings {
  readonly id: string;
  readonly angle: Angle;
  readonly answer: string;
  /** Whether it leads towards the truth, away from it, or nowhere. */
  readonly trust: 'reliable' | 'misleading' | 'unknown';
  /** Ids of facts, series and actions that all have to be known, seen or done before it can be had. */
  readonly after: readonly string[];
  /** What a check of content has to know about it. */
  readonly about?: 'stability' | 'cost' | 'change' | 'scope';
  /** Signals that asking for it shows. */
  readonly credits: readonly SignalId[];
}

/** A plot that is shown when it is asked for. */
export interface CaseSeries extends Phrasings {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  /** What there is to see, in one sentence; proved by `assert`. */
  readonly caption: string;
  readonly shape: PlotShape;
  /** Moments worth a mark, in minutes before now (negative). */
  readonly marks: readonly { readonly at: number; readonly label: string }[];
  /** What has to hold of the generated values; see docs/cases.md. */
  readonly assert: readonly string[];
  readonly after: readonly string[];
  readonly credits: readonly SignalId[];
}

export type Verdict = 'good' | 'acceptable' | 'risky' | 'harmful';

/** Something that the candidate can have done. */
export interface CaseAction extends Phrasings {
  readonly id: string;
  readonly label: string;
  readonly angle: Angle;
  readonly verdict: Verdict;
  /** Why it is judged so; for the debrief. */
  readonly why: string;
  /** How it would be undone; "none" where it can't be. */
  readonly undo: string;
  /** What the interviewer says has come of it. */
  readonly result: string;
  /** True when it stops or lessens the harm. */
  readonly mitigates: boolean;
  /** Ids of facts that are told with the result. */
  readonly unlocks: readonly string[];
  /** How it is judged while any of these facts or series isn't known yet. */
  readonly blind?: {
    readonly without: readonly string[];
    readonly verdict: Verdict;
    readonly why: string;
  };
  readonly credits: readonly SignalId[];
}

/** Something that happens whether the candidate asks or not. */
export interface CaseInject {
  readonly id: string;
  /** Minute of the round, 2 to 41. */
  readonly at: number;
  /** Id of the stakeholder it comes from. */
  readonly from: string;
  readonly text: string;
  /** It only comes once one of these actions is done, and not before `at`. */
  readonly onlyIf: readonly string[];
  /** It doesn't come when one of these actions was done before `at`. */
  readonly unless: readonly string[];
  /** Minutes in which a response is expected. */
  readonly within: number;
  /** What a good response holds; for the debrief and the partner. */
  readonly demands: string;
  readonly credits: readonly SignalId[];
}

/** What the interviewer hopes to see, and where. */
export interface Expectation {
  readonly signal: SignalId;
  readonly phase: CasePhaseId;
  readonly angle: Angle;
  readonly weight: 1 | 2 | 3;
}

/** When a wrong turn is seen; all that is given has to hold. */
export interface WrongTurnWhen {
  /** One of these actions is done. */
  readonly does: readonly string[];
  /** One of these facts or series is asked for. */
  readonly asks: readonly string[];
  /** A hypothesis or a decision says something like this. */
  readonly claims: readonly string[];
  /** None of these facts, series or actions is known, seen or done yet. */
  readonly before: readonly string[];
  /** Not before this minute. */
  readonly from?: number;
  /** By the minute `from`, no line of these kinds was said. */
  readonly lacks: readonly LineKind[];
}

export interface WrongTurn {
  readonly id: string;
  readonly looksLike: string;
  /** Absent where only a person can tell; then it is for the partner and the debrief. */
  readonly when?: WrongTurnWhen;
  /** What the interviewer says, so that the candidate can recover. */
  readonly says: string;
  readonly redFlag: RedFlagId;
}

/** What a candidate's line is, by one key each. */
export const LINE_KINDS = [
  'question',
  'hypothesis',
  'action',
  'decision',
  'update',
  'dont-know',
] as const;

export type LineKind = (typeof LINE_KINDS)[number];

/** What is kept back until the candidate has rated the round. */
export interface CaseDebrief {
  readonly truth: string;
  readonly whySometimes?: string;
  readonly turningPoints: readonly string[];
  readonly technical: readonly string[];
  readonly organizational: readonly string[];
  readonly alternatives: readonly string[];
  /** The shape of public failures that it borrows. */
  readonly shape: string;
  /** Names of `SOURCES`, or words that name a work. */
  readonly sources: readonly string[];
}

/** One hypothetical situation with everything that an interviewer knows (guide items G76 to G90). */
export interface Case {
  readonly id: string;
  readonly title: string;
  readonly kind: CaseKind;
  readonly serviceWork: readonly ServiceWork[];
  readonly minutes: 45;
  readonly difficulty: 1 | 2 | 3;
  /** Goes up whenever what can be found changes. */
  readonly version: number;
  /** Services, people and figures are invented and describe no company's real systems. */
  readonly fictional: true;
  /** Who the candidate is in this case. */
  readonly seat: string;
  /** At most 120 words: read aloud in under a minute. */
  readonly brief: string;
  /** Asks for the technical and the organisational side (G79). */
  readonly opening: string;
  readonly exercises: readonly CaseTerm[];
  readonly stakeholders: readonly Stakeholder[];
  readonly phases: readonly CasePhase[];
  readonly facts: readonly CaseFact[];
  readonly series: readonly CaseSeries[];
  readonly actions: readonly CaseAction[];
  readonly injects: readonly CaseInject[];
  readonly expects: readonly Expectation[];
  readonly wrongTurns: readonly WrongTurn[];
  readonly challenges: readonly { readonly text: string; readonly tests: SignalId }[];
  /** What the interviewer asks at the end; three to five. */
  readonly closing: readonly string[];
  readonly debrief: CaseDebrief;
}
