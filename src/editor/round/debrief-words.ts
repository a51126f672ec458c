import { FRESH_MS, whenRated } from '../../core/round/debrief/fresh';
import type { RoundRecord } from '../../core/round/record/record';
import type { PageModel } from '../../views/debrief/protocol';
import { dateLanguage } from './date-language';

/** The times of a round, as people write them here. */
export function debriefWords(
  record: RoundRecord,
  now: number,
): Pick<PageModel, 'date' | 'deadline' | 'isLate'> {
  const long = new Intl.DateTimeFormat(dateLanguage(), { dateStyle: 'medium', timeStyle: 'short' });
  const short = new Intl.DateTimeFormat(dateLanguage(), { timeStyle: 'short' });
  const begun = Date.parse(record.started);
  const over = Date.parse(record.ended);
  return {
    date: long.formatRange(begun, over),
    deadline: short.format(over + FRESH_MS),
    isLate: whenRated(record, now) === 'later',
  };
}
