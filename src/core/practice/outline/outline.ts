import { momentsOf } from '../../plan/moments';
import type { PracticePlan } from '../practice';
import { dueRows } from './due';
import { interviewsRow, type OpenablePlan } from './interviews';
import type { PlanRow } from './row';
import { laterRows, todayRow } from './today';

/** What the plan view shows. */
export interface OutlineInput {
  readonly plans: readonly OpenablePlan[];
  /** Absent while it isn't known, or is kept from the candidate: it names stories. */
  readonly practice?: PracticePlan;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** IANA name of the time zone of this computer. */
  readonly zone: string;
}

/** The plan view, row by row: today, the next days, the interviews, and what is to be done around them. */
export function planOutline({ plans, practice, now, zone }: OutlineInput): PlanRow[] {
  const isOver = plans.length > 0 && plans.every((one) => isAllOver(one, now, zone));
  return [
    ...(practice ? [todayRow(practice, isOver), ...laterRows(practice)] : []),
    interviewsRow(plans, now, zone),
    ...dueRows(plans, now, zone, isOver),
  ];
}

function isAllOver({ plan }: OpenablePlan, now: number, zone: string): boolean {
  const moments = momentsOf(plan, zone);
  return moments.length === plan.interviews.length && moments.every(({ ends }) => ends <= now);
}
