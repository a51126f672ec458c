import * as l10n from '@vscode/l10n';
import type { Covered } from '../coverage/covered';
import { numberOf } from '../language';
import { distanceText } from '../plan/date-words';
import type { PracticeKind } from './practice';
import type { Ahead } from './ahead';
import { STEADY_DAYS } from './steady';
import { lastBefore, type Thing } from './thing';

/** What is done with it when it is practiced; nothing is said of what is written once. */
const DEEDS: Readonly<Record<PracticeKind, 'tell' | 'play' | 'drill' | undefined>> = {
  'tell-story': 'tell',
  'write-story': undefined,
  'play-case': 'play',
  'play-exploratory': 'play',
  retrieval: 'drill',
  'tell-sheet': 'tell',
  'write-sheet': undefined,
};

/** `Partnering is thin` */
export function gapWords({ name, state }: Pick<Covered, 'name' | 'state'>): string {
  switch (state) {
    case 'missing':
      return l10n.t`${name} is missing`;
    case 'thin':
      return l10n.t`${name} is thin`;
    case 'solid':
      return l10n.t`${name} is solid`;
  }
}

/**
 * `Partnering is thin; last told 6 days ago; interview in 9 days`; nothing of the last time for what was
 * done today.
 */
export function whyToday(thing: Thing, interview?: number): string {
  return joined([
    thing.reason,
    thing.practiced.includes(0) ? '' : lastWords(thing),
    interview === undefined ? '' : l10n.t`interview ${distanceText(interview)}`,
  ]);
}

/** `Partnering is thin; 6 days after the time before`. */
export function whyLater({ thing, dates }: Ahead, day: number, last?: number): string {
  return joined([
    thing.reason,
    last === undefined ? firstWords(thing) : againWords(day - last),
    dates.length === 0 && last !== undefined ? steadyWords() : '',
  ]);
}

function lastWords(thing: Thing): string {
  const last = lastBefore(thing, 0);
  const distance = last === undefined ? undefined : distanceText(last);
  switch (DEEDS[thing.target.kind]) {
    case 'tell':
      return distance === undefined ? l10n.t('not told yet') : l10n.t`last told ${distance}`;
    case 'play':
      return distance === undefined ? l10n.t('not played yet') : l10n.t`last played ${distance}`;
    case 'drill':
      return distance === undefined ? l10n.t('not drilled yet') : l10n.t`last drilled ${distance}`;
    case undefined:
      return '';
  }
}

const againWords = (days: number): string =>
  numberOf(days, l10n.t('{0} day after the last time'), l10n.t('{0} days after the last time'));

const firstWords = ({ target }: Thing): string =>
  DEEDS[target.kind] ? l10n.t('for the first time') : '';

const steadyWords = (): string =>
  l10n.t`about every ${STEADY_DAYS} days while no interview has a date`;

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join('; ');
