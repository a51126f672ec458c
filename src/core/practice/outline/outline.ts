import { isOver } from '../../plan/moments';
import type { PracticePlan } from '../practice';
import { dueRows } from './due';
import { interviewsRow, type OpenablePlan, type UnreadablePlan } from './interviews';
import type { PlanRow } from './row';
import { laterRows, todayRow } from './today';

/** What the plan view shows. */
export interface OutlineInput {
  readonly plans: readonly OpenablePlan[];
  readonly unreadable?: readonly UnreadablePlan[];
  /** Absent while it isn't known, or is kept from the candidate: it names stories. */
  readonly practice?: PracticePlan;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA name of the time zone of this computer. */
  readonly zone: string;
}

/** The plan view, row by row: today, the next days, the interviews, and what is to be done around them. */
export function planOutline({
  plans,
  unreadable = [],
  practice,
  now,
  zone,
}: OutlineInput): PlanRow[] {
  const areOver = plans.length > 0 && plans.every(({ plan }) => isOver(plan, now, zone));
  return [
    ...(practice ? [todayRow(practice, areOver), ...laterRows(practice)] : []),
    interviewsRow(plans, unreadable, now, zone),
    ...dueRows(plans, now, zone, areOver),
  ];
}
