import type { PlannedInterview } from './plan';

/** An interview whose time is known. Moments are milliseconds since 1970. */
export interface PlannedMoment {
  readonly interview: PlannedInterview;
  readonly starts: number;
  readonly ends: number;
}

/** From 15 minutes before to 15 minutes after a planned interview (guide item G20). */
export interface Lock {
  readonly interview: PlannedInterview;
  readonly from: number;
  readonly until: number;
}

/** Something of the plan that has a time, and isn't done. */
export interface DueItem {
  readonly text: string;
  /** Line of the plan file. */
  readonly line: number;
  readonly kind: 'preflight' | 'recruiter-question' | 'accommodations' | 'after';
  readonly need: 'required' | 'optional';
  /** Local day in the zone of this computer, `2026-12-02`. */
  readonly due?: string;
  /** The due day is over. */
  readonly late: boolean;
}
