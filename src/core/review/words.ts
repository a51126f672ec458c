import * as l10n from '@vscode/l10n';
import { plainText } from '../coverage/report/plain';
import { FOCUS_AREAS } from '../guide/focus-areas';
import type { SlotId } from '../guide/rubric';
import { ROUND_FORMATS } from '../guide/rounds';
import { percentOf } from '../language';
import type { RatingLevel, RoundRecord } from '../round/record/record';
import type { RecordedCase } from '../round/record/recorded-case';
import { elapsedText } from '../round/time-text';
import { titleWords } from '../round/title-words';
import { shownTitle } from '../story/shown-title';

/** Stands in a cell that has no value. */
export const NONE = '–';

export const levelWords = (level: RatingLevel | undefined): string =>
  level === 'not-shown' ? l10n.t('not shown') : String(level ?? NONE);

/** The name of a focus area; that of Driving Success says in which interview it was seen. */
export function slotName(slot: SlotId): string {
  if (slot === 'driving-success-live') {
    return l10n.t('{0} (live case)', slotName('driving-success'));
  }
  return FOCUS_AREAS.find(({ id }) => id === slot)?.name ?? slot;
}

/** What kind of round it was. */
export function formatName({ round, title }: Pick<RoundRecord, 'round' | 'title'>): string {
  const [, format] = Object.entries(ROUND_FORMATS).find(([id]) => id === round) ?? [];
  return format ? titleWords(format.title) : plainText(shownTitle(title) || round);
}

export const caseName = ({ id }: Pick<RecordedCase, 'id'>): string => plainText(id);

/** `11:20` of seconds; nothing stands for no time. */
export const timeCell = (seconds: number | undefined): string =>
  seconds === undefined ? NONE : elapsedText(seconds * 1000);

/** `+02:20` or `−00:40`; no sign for nothing. */
export function differenceCell(seconds: number): string {
  if (seconds === 0) return timeCell(0);
  return `${seconds > 0 ? '+' : '−'}${timeCell(Math.abs(seconds))}`;
}

/** `80%` of 0.8 */
export const percentCell = (share: number | undefined): string =>
  share === undefined ? NONE : percentOf(share);
