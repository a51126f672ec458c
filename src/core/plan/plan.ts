/** What a plan file says (`docs/plan.md`). Lines count from 0; offsets are characters of the file. */
export interface InterviewPlan {
  readonly stage: PlanStage;
  /** In the order of the file, eight at most; none when the file has none that can be read. */
  readonly interviews: readonly PlannedInterview[];
  /** How the recruiter is called and reached, as it was written. */
  readonly recruiter?: string;
  /** Where a request for accommodations stands. Why there is one is nobody's business (guide item G4). */
  readonly accommodations?: AccommodationStatus;
  /** Line of its key; the first line without one. */
  readonly accommodationsLine: number;
  readonly recruiterQuestions: readonly PlanItem[];
  readonly preflight: readonly PreflightItem[];
  readonly resources: readonly PlanResource[];
  readonly after: readonly AfterItem[];
  /** The day on which the recruiter was last heard from after the interviews, `2026-12-09`. */
  readonly heardOn?: string;
}

export const PLAN_STAGES = ['initial', 'full-loop'] as const;
export type PlanStage = (typeof PLAN_STAGES)[number];

export const ACCOMMODATION_STATUSES = [
  'not-needed',
  'to-request',
  'requested',
  'confirmed',
] as const;
export type AccommodationStatus = (typeof ACCOMMODATION_STATUSES)[number];

/** How long before an interview its lock begins, and how long after it ends, in milliseconds (guide item G20). */
export const LOCK_MARGIN_MS = 15 * 60_000;

export interface PlannedInterview {
  readonly title: string;
  /** Id of the round that rehearses it, where there is one. */
  readonly round?: string;
  /** Its length. */
  readonly minutes: number;
  /** Wall-clock time, `2026-12-03T15:00`; absent while it isn't known. */
  readonly at?: string;
  /** IANA name of the time zone of `at`, such as `Europe/Berlin`; absent for that of this computer. */
  readonly zone?: string;
  readonly line: number;
}

/** One item of a task list. */
export interface PlanItem {
  readonly text: string;
  readonly done: boolean;
  readonly line: number;
}

/** `information` is nothing to be done, and has no box. */
export type Need = 'required' | 'optional' | 'information';

export interface PreflightItem extends PlanItem {
  /** Id of the shipped item (`core/guide/preflight`); absent for one of the candidate's own. */
  readonly id?: string;
  readonly need: Need;
}

export interface PlanResource extends PlanItem {
  /** Where it is; absent while the candidate hasn't added it. */
  readonly url?: string;
  /** What the candidate took from it. */
  readonly takeaway?: string;
}

export interface AfterItem extends PlanItem {
  /** Id of the shipped item (`core/guide/after-interview`); absent for one of the candidate's own. */
  readonly id?: string;
  /** Position of the interview that it is about, where it names one. */
  readonly of?: number;
}
