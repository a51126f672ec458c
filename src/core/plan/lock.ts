import { momentsOf, type Lock } from './moments';
import { LOCK_MARGIN_MS, type InterviewPlan } from './plan';

/** The lock that holds at `now`; of several, the one that ends last. */
export function lockAt(
  plans: readonly InterviewPlan[],
  now: number,
  zone: string,
): Lock | undefined {
  return locksOf(plans, zone)
    .filter(({ from, until }) => from <= now && now < until)
    .sort((a, b) => b.until - a.until)[0];
}

/** When, after `now`, a lock next begins or ends; undefined when none does. */
export function nextChange(
  plans: readonly InterviewPlan[],
  now: number,
  zone: string,
): number | undefined {
  const later = locksOf(plans, zone)
    .flatMap(({ from, until }) => [from, until])
    .filter((moment) => moment > now);
  return later.length > 0 ? Math.min(...later) : undefined;
}

function locksOf(plans: readonly InterviewPlan[], zone: string): Lock[] {
  return plans
    .flatMap((plan) => momentsOf(plan, zone))
    .map(({ interview, starts, ends }) => ({
      interview,
      from: starts - LOCK_MARGIN_MS,
      until: ends + LOCK_MARGIN_MS,
    }));
}
