import type { SignalId } from '../../guide/case';
import { smallestEdit } from '../../lint/fix-all';
import { applyEdits, type TextEdit } from '../../text';
import { partnerSheet } from '../record/partner-sheet';
import { ratingEdit } from '../record/rating-edit';
import { readRecord } from '../record/read';
import type { SheetReading } from '../record/read-partner-sheet';
import type { RoundRecord } from '../record/record';
import { addSignals, changeSignals } from '../record/signal-edits';
import { debriefOf } from './from-record';
import { sheetSignals } from './signal-areas';

/**
 * The sheet on which a partner rates a round.
 * @param expected what its case lets one expect; none where that isn't known
 */
export function sheetFor(record: RoundRecord, expected: readonly SignalId[]): string {
  const { case: study } = record;
  const areas = debriefOf(record).areas.map((area) => ({
    ...area,
    signals: study ? sheetSignals(area.slot, expected, study) : [],
  }));
  return partnerSheet(record, areas);
}

/** What a partner says of a round on their sheet. */
export type PartnerSays = Pick<SheetReading, 'ratings' | 'ticks'>;

/** The edit that brings a partner's sheet into a record; none when all of it is in it. */
export function partnerEdits(text: string, { ratings, ticks }: PartnerSays): TextEdit[] {
  const rated = ratings.reduce(
    (before, rating) => applyEdits(before, ratingEdit(before, rating) ?? []),
    text,
  );
  const after = withTicks(rated, ticks);
  const edit = smallestEdit(text, after);
  return edit ? [edit] : [];
}

/** A signal that a partner saw keeps the line that they named as it happened. */
function withTicks(text: string, ticks: SheetReading['ticks']): string {
  const unseen = new Set(ticks.filter(({ isSeen }) => !isSeen).map(({ signal }) => signal));
  const removed = changeSignals(text, (one) =>
    one.way === 'partner' && unseen.has(one.signal) ? undefined : one,
  );
  const rest = applyEdits(text, removed);
  const known = readRecord(rest).record?.case?.signals ?? [];
  const isNews = (signal: SignalId) =>
    !known.some((one) => one.way === 'partner' && one.signal === signal);
  const seen = ticks.flatMap(({ signal, isSeen }) => (isSeen && isNews(signal) ? [signal] : []));
  const added = seen.map((signal) => ({ signal, way: 'partner' as const, by: [] }));
  return applyEdits(rest, addSignals(rest, added));
}
