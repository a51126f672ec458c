import { count } from '../../core/count';
import type { RecordSummary } from '../../core/round/record-summary';

/** How a saved round stands in a list. */
export interface RoundWords {
  /** When it began, as people write it here. */
  date: string;
  /** `5 min · Drill · 1 told`: short, since a side bar is narrow. */
  details: string;
  /** All of it, for screen readers. */
  spoken: string;
}

export function roundWords({ started, minutes, title, told }: RecordSummary): RoundWords {
  const format = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });
  const date = format.format(Date.parse(started));
  const details = [`${minutes} min`, title];
  const spoken = [date, count(minutes, 'minute'), title];
  if (told.length > 0) {
    details.push(`${told.length} told`);
    spoken.push(`${count(told.length, 'story', 'stories')} told`);
  }
  return { date, details: details.join(' · '), spoken: spoken.join(', ') };
}
