import type { InterviewPlan, PlannedInterview } from './plan';
import { momentAt } from './wall-clock';

/** An interview whose time is known. Moments are milliseconds since 1970. */
export interface PlannedMoment {
  readonly interview: PlannedInterview;
  readonly starts: number;
  readonly ends: number;
}

/** From 15 minutes before to 15 minutes after a planned interview (guide item G20). */
export interface Lock {
  readonly interview: PlannedInterview;
  /** The lock holds at `from`, and no longer at `until`. */
  readonly from: number;
  readonly until: number;
}

/** Something of the plan that isn't done, and can be done now or soon. */
export interface DueItem {
  readonly text: string;
  /** Line of the plan file. */
  readonly line: number;
  readonly kind: 'preflight' | 'recruiter-question' | 'accommodations' | 'after';
  readonly need: 'required' | 'optional';
  /** Local day in the zone of this computer, `2026-12-02`; absent where none can be said. */
  readonly due?: string;
}

const MINUTE = 60_000;

/**
 * The interviews whose time is known, first ones first.
 * @param zone IANA name of the time zone of this computer
 */
export function momentsOf({ interviews }: InterviewPlan, zone: string): PlannedMoment[] {
  return interviews
    .flatMap((interview) => {
      if (interview.at === undefined) return [];
      const starts = momentAt(interview.at, interview.zone ?? zone);
      return [{ interview, starts, ends: starts + interview.minutes * MINUTE }];
    })
    .sort((a, b) => a.starts - b.starts);
}

/**
 * Whether all interviews have ended; not so without any, nor while one has no date.
 * @param zone IANA name of the time zone of this computer
 */
export function isOver(plan: InterviewPlan, now: number, zone: string): boolean {
  const over = momentsOf(plan, zone).filter(({ ends }) => ends <= now);
  return over.length > 0 && over.length === plan.interviews.length;
}
