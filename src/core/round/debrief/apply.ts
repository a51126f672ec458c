import * as l10n from '@vscode/l10n';
import type { TextEdit } from '../../text';
import { beatsEdit, readBeats, type BeatsTold } from '../record/beats';
import { ratingEdit } from '../record/rating-edit';
import { readRecord } from '../record/read';
import type { Rating, RoundRecord } from '../record/record';
import type { RecordedSignal } from '../record/recorded-case';
import { changeNextTimeEdit, steamEdit } from '../record/section-edits';
import { changeSignals } from '../record/signal-edits';
import { oneLine, trimmedText } from '../record/typed-text';
import { toldEdit } from '../told';
import type { Change } from './change';
import { whenRated } from './fresh';

export const noRecord = (): string => l10n.t('The file is no saved round any more.');
export const notProposed = (): string =>
  l10n.t('The record no longer has this signal for this line.');

/** What a change follows from, beside the record. */
export interface Circumstances {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How many beats the story has that is revealed, and in which version. */
  readonly story?: { readonly count: number; readonly version: string };
}

/**
 * The edits that bring a change of the page into a record, as it is now. What somebody else wrote there
 * since is never written over.
 *
 * @param text a record, without byte order mark
 * @returns none when it says so already
 * @throws Error when it can't be done, with the reason for the candidate
 */
export function editsFor(text: string, change: Change, circumstances: Circumstances): TextEdit[] {
  const { record } = readRecord(text);
  if (!record) throw new Error(noRecord());
  switch (change.kind) {
    case 'level':
    case 'evidence':
      return ratingEdit(text, rated(record, change, circumstances.now)) ?? [];
    case 'steam':
      return isNews(record.steam, change) ? (steamEdit(text, change.after) ?? []) : [];
    case 'next':
      return isNews(record.next, change) ? (changeNextTimeEdit(text, change.after) ?? []) : [];
    case 'signal':
      return answerEdits(text, record, change);
    case 'beat':
      return beatEdits(text, record, change, circumstances);
  }
}

type RatingChange = Extract<Change, { kind: 'level' | 'evidence' }>;

function rated(record: RoundRecord, change: RatingChange, now: number): Rating {
  const { slot } = change;
  const known = record.ratings.find((one) => one.slot === slot && one.by === 'self');
  const before: Rating = known ?? { slot, by: 'self', evidence: [] };
  const after =
    change.kind === 'level'
      ? { ...before, level: change.level }
      : {
          ...before,
          evidence: changedLines(before.evidence, change.before, oneLine(change.after)),
        };
  const isSame = after.level === before.level && sameLines(after.evidence, before.evidence);
  return isSame ? before : { ...after, when: whenRated(record, now) };
}

/** A line that was changed elsewhere meanwhile stays, and the new one comes after it. */
function changedLines(lines: readonly string[], before: string, after: string): string[] {
  const at = before === '' ? -1 : lines.indexOf(before);
  const changed = at < 0 ? [...lines, after] : lines.with(at, after);
  return [...new Set(changed)].filter(Boolean);
}

const sameLines = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((line, at) => line === b[at]);

/**
 * Whether a text is to be written.
 * @throws Error when it is neither what the candidate saw nor what they want
 */
function isNews(now: string, { before, after }: { before: string; after: string }): boolean {
  const [current, seen, wanted] = [now, before, after].map(trimmedText);
  if (current === wanted) return false;
  if (current === seen) return true;
  throw new Error(l10n.t`Something else stands there in the record by now: “${now}”`);
}

/** What was proposed keeps its words, so that it can be answered otherwise. */
function answerEdits(
  text: string,
  { case: study }: RoundRecord,
  { signal, line, answer }: Extract<Change, { kind: 'signal' }>,
): TextEdit[] {
  const isMeant = (one: RecordedSignal) =>
    one.signal === signal && one.line === line && one.words !== undefined;
  if (!study?.signals.some(isMeant)) throw new Error(notProposed());
  return changeSignals(text, (one) =>
    isMeant(one) && one.way !== answer ? { ...one, way: answer } : one,
  );
}

type BeatChange = Extract<Change, { kind: 'beat' }>;

/** A beat that was told says that its story was. */
function beatEdits(
  text: string,
  record: RoundRecord,
  { story, version, beat, isTold }: BeatChange,
  { story: now }: Circumstances,
): TextEdit[] {
  if (now?.version !== version)
    throw new Error(l10n.t('The story was changed since it was revealed.'));
  const known = readBeats(text).find((one) => one.story === story && one.version === version);
  const others = (known?.told ?? []).filter((number) => number !== beat);
  const told = isTold ? [...others, beat].sort((a, b) => a - b) : others;
  const beats: BeatsTold = { story, told, count: now.count, version };
  const isNamed = record.told.includes(story) || !isTold;
  return [
    ...(isNamed ? [] : [toldEdit(text, [...record.told, story])]),
    beatsEdit(text, beats),
  ].flatMap((edit) => edit ?? []);
}
