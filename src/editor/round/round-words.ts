import * as l10n from '@vscode/l10n';
import { numberOf } from '../../core/language';
import type { RecordSummary } from '../../core/round/record-summary';
import { titleWords } from '../../core/round/title-words';
import { dateLanguage } from './date-language';

/** How a saved round stands in a list. */
export interface RoundWords {
  /** When it began, as people write it here. */
  date: string;
  /** `Drill · 5 min · 1 told`: short, and what tells rounds apart comes first, since a side bar is narrow. */
  details: string;
  /** All of it, for screen readers. */
  spoken: string;
}

const shortTime = (minutes: number): string =>
  minutes === 0 ? l10n.t('under 1 min') : l10n.t`${minutes} min`;

const longTime = (minutes: number): string =>
  minutes === 0
    ? l10n.t('under a minute')
    : numberOf(minutes, l10n.t('{0} minute'), l10n.t('{0} minutes'));

/** By language: making one takes far longer than using it, and a list of rounds may be long. */
const dateFormats = new Map<string | undefined, Intl.DateTimeFormat>();

function dateFormat(language: string | undefined): Intl.DateTimeFormat {
  const format =
    dateFormats.get(language) ??
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' });
  dateFormats.set(language, format);
  return format;
}

export function roundWords({ started, minutes, told, ...round }: RecordSummary): RoundWords {
  const title = titleWords(round.title);
  const date = dateFormat(dateLanguage()).format(Date.parse(started));
  const details = [title, shortTime(minutes)];
  const spoken = [date, longTime(minutes), title];
  if (told.length > 0) {
    details.push(
      l10n.t({ message: '{0} told', args: [told.length], comment: ['so many stories were told'] }),
    );
    spoken.push(numberOf(told.length, l10n.t('{0} story told'), l10n.t('{0} stories told')));
  }
  return { date, details: details.join(' · '), spoken: spoken.join(', ') };
}
