import type { CaseSeries } from '../../guide/case';

const HOUR = 60;
const DAY = 24 * HOUR;

/** What is said when a plot is shown; what there is to see in it, the candidate has to say. */
export function shownSeries({ label, shape }: CaseSeries): string {
  return `Here it is: ${label}, the last ${spanText(shape.span)}.`;
}

function spanText(minutes: number): string {
  if (minutes >= 2 * DAY && minutes % DAY === 0) return `${minutes / DAY} days`;
  if (minutes >= 2 * HOUR && minutes % HOUR === 0) return `${minutes / HOUR} hours`;
  return `${minutes} minutes`;
}
