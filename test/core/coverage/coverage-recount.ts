import type { RoundFact } from '../../../src/core/coverage/rehearsal';
import type { StoryRecord } from '../../../src/core/coverage/record';

/** A second count of coverage, as plain as can be, written from what is documented. */

/** One thing to cover, with the stories that are told for it. */
export interface Need {
  kind: string;
  id: string;
  needed: number;
  /** In which states it is a gap. */
  gaps: string[];
  claims(record: StoryRecord): boolean;
}

const AREAS = ['developing-others', 'driving-success', 'partnering', 'prioritizing'];
AREAS.push('production-ownership');

const TOPICS = ['cross-functional-project', 'building-relationships', 'motivating-team'];
TOPICS.push('competing-goals', 'influencing', 'learning-from-events', 'building-up-others');
TOPICS.push('proud-achievement', 'time-pressure', 'supporting-growth', 'failure');

const PEOPLE = ['motivating-team', 'building-up-others', 'supporting-growth'];
const HARD = ['competing-goals', 'time-pressure', 'failure'];

export const tellsFailure = ({ kind, topics }: StoryRecord) =>
  kind === 'failure' || topics.includes('failure');

const namesOne = (named: string[], wanted: string[]) => named.some((one) => wanted.includes(one));

export const NEEDS: Need[] = [
  ...AREAS.map((id) => ({
    ...{ kind: 'focus-area', id, needed: 2, gaps: ['missing', 'thin'] },
    claims: ({ focus }: StoryRecord) => focus.includes(id),
  })),
  ...TOPICS.map((id) => ({
    ...{ kind: 'topic', id, needed: 1, gaps: ['missing'] },
    claims: ({ topics }: StoryRecord) => topics.includes(id),
  })),
  ...['expand', 'replace', 'troubleshoot'].map((id) => ({
    ...{ kind: 'service-work', id, needed: 1, gaps: ['missing'] },
    claims: ({ serviceWork }: StoryRecord) => serviceWork === id,
  })),
  { kind: 'failure', id: 'failure', needed: 1, gaps: ['missing', 'thin'], claims: tellsFailure },
  {
    ...{ kind: 'pillar', id: 'running-systems', needed: 2, gaps: [] },
    claims: ({ focus, topics, serviceWork }) =>
      focus.includes('production-ownership') ||
      topics.includes('learning-from-events') ||
      serviceWork !== undefined,
  },
  {
    ...{ kind: 'pillar', id: 'leading-people', needed: 2, gaps: [] },
    claims: ({ focus, topics }) => focus.includes('developing-others') || namesOne(topics, PEOPLE),
  },
  {
    ...{ kind: 'pillar', id: 'handling-difficulty', needed: 2, gaps: [] },
    claims: ({ topics, kind }) => kind === 'failure' || namesOne(topics, HARD),
  },
];

export const isKnownArea = (id: string) => AREAS.includes(id);
export const isKnownTopic = (id: string) => TOPICS.includes(id);

export function mainArea({ focus }: StoryRecord): string | undefined {
  return focus.find(isKnownArea);
}

/** Why a story isn't strong for a need, in alphabetical order. */
export function weaknessesOf(record: StoryRecord, { kind, id }: Need, today: string): string[] {
  const { status, checked, when } = record;
  const found: string[] = [];
  if (status === 'draft') found.push('draft');
  if (checked?.findings.error) found.push('errors');
  const isFailure = kind === 'failure' || (kind === 'topic' && id === 'failure');
  if (isFailure && checked && hasLessonFinding(checked.rules)) found.push('no-lesson');
  for (const { area, shown } of checked?.evidence ?? []) {
    if (kind === 'focus-area' && area === id && !shown) found.push('not-shown');
  }
  if (when !== undefined && endedLongAgo(when, today)) found.push('stale');
  if (checked?.rules.includes('placeholder') && status !== 'draft') found.push('unfinished');
  return found;
}

function hasLessonFinding(rules: string[]): boolean {
  return (
    rules.includes('missing-reflection') ||
    rules.includes('unapplied-lesson') ||
    rules.includes('failure-without-own-part') ||
    rules.includes('disguised-success')
  );
}

/**
 * More than three years: a month has ended by the same day three years later, so that months are
 * enough to compare, and they compare as text.
 */
function endedLongAgo(when: string, today: string): boolean {
  if (!isDate(when)) return false;
  const endMonth = when.length === 4 ? `${when}-12` : when;
  const [year = '', month = ''] = today.split('-');
  return endMonth < `${Number(year) - 3}-${month}`;
}

export function isDate(when: string): boolean {
  const [year = '', month = '01', ...more] = when.split('-');
  const digits = [...year].every((one) => '0123456789'.includes(one));
  const months = ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'];
  return more.length === 0 && year.length === 4 && digits && months.includes(month);
}

/** @param weaknesses of each story; where it takes two, one may be old */
export function stateOf(weaknesses: string[][], needed: number): string {
  if (weaknesses.length === 0) return 'missing';
  const strong = weaknesses.filter(({ length }) => length === 0).length;
  const old = weaknesses.filter((all) => all.join() === 'stale').length;
  return strong >= 1 && strong + old >= needed ? 'solid' : 'thin';
}

/** In how many rounds without documents a story was told, and on which day last. */
export function tellingsOf(id: string, rounds: readonly RoundFact[]) {
  const days: string[] = [];
  for (const { started, told, closedBook } of rounds) {
    if (closedBook && told.indexOf(id) >= 0) days.push(started.substring(0, 10));
  }
  days.sort();
  const last = days[days.length - 1];
  return last === undefined ? { times: 0 } : { times: days.length, last };
}

export function stageOf(record: StoryRecord, rounds: readonly RoundFact[]): string {
  const { times } = tellingsOf(record.id, rounds);
  const findings = record.checked?.findings;
  if (record.status === 'draft') return 'draft';
  if (times >= 2) return 'told-often';
  if (times === 1) return 'told-once';
  return findings && (findings.error || findings.warning) ? 'open-findings' : 'written';
}
