import { Temporal } from 'temporal-polyfill';
import { dayWords } from '../day-words';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** `Thursday 3 December 2026` of a day `2026-12-03`. */
export function weekdayText(day: string): string {
  return `${WEEKDAYS[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? ''} ${dayWords(day)}`;
}

/** `today`, `tomorrow`, `in 9 days`, `yesterday` or `9 days ago`. */
export function distanceText(days: number): string {
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}
