import * as l10n from '@vscode/l10n';
import { Temporal } from 'temporal-polyfill';
import { dayWords } from '../day-words';

const weekdays = (): string[] => [
  l10n.t('Monday'),
  l10n.t('Tuesday'),
  l10n.t('Wednesday'),
  l10n.t('Thursday'),
  l10n.t('Friday'),
  l10n.t('Saturday'),
  l10n.t('Sunday'),
];

/** `Thursday, December 3, 2026` of a day `2026-12-03`. */
export function weekdayText(day: string): string {
  const weekday = weekdays()[Temporal.PlainDate.from(day).dayOfWeek - 1] ?? '';
  return l10n.t({
    message: '{0}, {1}',
    args: [weekday, dayWords(day)],
    comment: ['Weekday and day, as in Thursday, December 3, 2026.'],
  });
}

/** `today`, `tomorrow`, `in 9 days`, `yesterday` or `9 days ago`. */
export function distanceText(days: number): string {
  if (days === 0) return l10n.t('today');
  if (days === 1) return l10n.t('tomorrow');
  if (days === -1) return l10n.t('yesterday');
  return days > 0 ? l10n.t`in ${days} days` : l10n.t`${-days} days ago`;
}
