import { count } from '../count';
import { distanceText } from '../plan/date-words';
import type { PracticeKind } from './practice';
import type { Ahead } from './ahead';
import { STEADY_DAYS } from './steady';
import { lastBefore, type Thing } from './thing';

const VERBS: Readonly<Record<PracticeKind, string>> = {
  'tell-story': 'told',
  'write-story': 'written',
  'play-case': 'played',
  'play-exploratory': 'played',
  retrieval: 'drilled',
  'tell-sheet': 'told',
  'write-sheet': 'written',
};

/** `Partnering is thin; last told 6 days ago; interview in 9 days`. */
export function whyToday(thing: Thing, interview?: number): string {
  const verb = VERBS[thing.target.kind];
  const last = lastBefore(thing, 0);
  return joined([
    thing.reason,
    last === undefined ? `not ${verb} yet` : `last ${verb} ${distanceText(last)}`,
    interview === undefined ? '' : `interview ${distanceText(interview)}`,
  ]);
}

/** `Partnering is thin; 6 days after the time before`. */
export function whyLater({ thing, dates }: Ahead, day: number, last?: number): string {
  return joined([
    thing.reason,
    last === undefined ? 'for the first time' : `${count(day - last, 'day')} after the last time`,
    dates.length === 0 && last !== undefined ? STEADY : '',
  ]);
}

const STEADY = `about every ${STEADY_DAYS} days while no interview has a date`;

const joined = (parts: readonly string[]): string => parts.filter(Boolean).join('; ');
