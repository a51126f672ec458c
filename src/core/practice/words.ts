import { count } from '../count';
import { distanceText } from '../plan/date-words';
import type { PracticeKind } from './practice';
import type { Ahead } from './ahead';
import { STEADY_DAYS } from './steady';
import { lastBefore, type Thing } from './thing';

/** What was done with it when it was practiced; nothing is said of what is written once. */
const VERBS: Readonly<Record<PracticeKind, string>> = {
  'tell-story': 'told',
  'write-story': '',
  'play-case': 'played',
  'play-exploratory': 'played',
  retrieval: 'drilled',
  'tell-sheet': 'told',
  'write-sheet': '',
};

/**
 * `Partnering is thin; last told 6 days ago; interview in 9 days`; nothing of the last time for what was
 * done today.
 */
export function whyToday(thing: Thing, interview?: number): string {
  return joined([
    thing.reason,
    thing.practiced.includes(0) ? '' : lastWords(thing),
    interview === undefined ? '' : `interview ${distanceText(interview)}`,
  ]);
}

/** `Partnering is thin; 6 days after the time before`. */
export function whyLater({ thing, dates }: Ahead, day: number, last?: number): string {
  return joined([
    thing.reason,
    last === undefined ? firstWords(thing) : `${count(day - last, 'day')} after the last time`,
    dates.length === 0 && last !== undefined ? STEADY : '',
  ]);
}

function lastWords(thing: Thing): string {
  const verb = VERBS[thing.target.kind];
  if (verb === '') return '';
  const last = lastBefore(thing, 0);
  return last === undefined ? `not ${verb} yet` : `last ${verb} ${distanceText(last)}`;
}

const firstWords = ({ target }: Thing): string =>
  VERBS[target.kind] === '' ? '' : 'for the first time';

const STEADY = `about every ${STEADY_DAYS} days while no interview has a date`;

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join('; ');
