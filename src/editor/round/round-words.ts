import * as l10n from '@vscode/l10n';
import { numberOf } from '../../core/language';
import type { RecordSummary } from '../../core/round/record-summary';
import { dateLanguage } from './date-language';

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
  const format = new Intl.DateTimeFormat(dateLanguage(), {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const date = format.format(Date.parse(started));
  const details = [l10n.t`${minutes} min`, title];
  const spoken = [date, numberOf(minutes, l10n.t('{0} minute'), l10n.t('{0} minutes')), title];
  if (told.length > 0) {
    details.push(
      l10n.t({ message: '{0} told', args: [told.length], comment: ['so many stories were told'] }),
    );
    spoken.push(numberOf(told.length, l10n.t('{0} story told'), l10n.t('{0} stories told')));
  }
  return { date, details: details.join(' · '), spoken: spoken.join(', ') };
}
