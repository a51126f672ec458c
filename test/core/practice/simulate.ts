import type { PracticeInput } from '../../../src/core/practice/input';
import type { PracticeItem, PracticePlan } from '../../../src/core/practice/practice';
import { practicePlan } from '../../../src/core/practice/practice-plan';
import { DAY_MS, drilled, played } from './inputs';

/** Where a candidate stands on a day. */
export interface Standing {
  readonly input: PracticeInput;
  readonly plan: PracticePlan;
}

/** Does all that is planned for today, and looks again on the next day. */
export function doAll(standing: Standing): Standing {
  return doSome(standing, () => true);
}

/**
 * Does some of what is planned for today, and looks again on the next day.
 * @param now when that is
 */
export function doSome(
  { input, plan }: Standing,
  does: (item: PracticeItem) => boolean,
  now = input.now + DAY_MS,
): Standing {
  const done = plan.items.filter((item) => !item.done && does(item));
  const after = done.reduce((all, item) => practice(all, item, plan.today), input);
  const next = { ...after, now };
  return { input: next, plan: practicePlan(next) };
}

/** What is on disk once an item has been done, without what coverage makes of it. */
function practice(input: PracticeInput, { target }: PracticeItem, today: string): PracticeInput {
  const started = `${today}T18:00:00.000+00:00`;
  const add = (parts: Parameters<typeof played>[1]): PracticeInput => ({
    ...input,
    rounds: [...input.rounds, played(started, parts)],
  });
  switch (target.kind) {
    case 'tell-story':
      return add({ told: [target.storyId] });
    case 'tell-sheet':
      return add({ questions: [`sheet-${target.sheet}`] });
    case 'play-exploratory':
      return add({ round: 'exploratory' });
    case 'play-case':
      return add({ round: 'service-ownership', caseKind: target.caseKind });
    case 'retrieval':
      return {
        ...input,
        retrievals: [...input.retrievals, drilled(started, target.deck, ['in-time'])],
      };
    case 'write-story':
      return { ...input, coverage: closed(input.coverage, target) };
    case 'write-sheet':
      return { ...input, sheets: input.sheets.filter(({ id }) => id !== target.sheet) };
  }
}

type Coverage = PracticeInput['coverage'];
type Writing = Extract<PracticeItem['target'], { kind: 'write-story' }>;

/** The gap isn't one any more; what else the new story brings isn't foreseen. */
function closed(coverage: Coverage, target: Writing): Coverage {
  const close = <One extends Coverage['others'][number]>(one: One): One =>
    isAsked(one, target) ? { ...one, gap: false } : one;
  return {
    ...coverage,
    areas: coverage.areas.map(close),
    topics: coverage.topics.map(close),
    others: coverage.others.map(close),
  };
}

function isAsked({ kind, id, stories }: Coverage['others'][number], target: Writing): boolean {
  if (target.storyId !== undefined) {
    const next = stories.find(({ weaknesses: all }) => all.length > 0 && !all.includes('stale'));
    return next?.id === target.storyId;
  }
  if (kind === 'topic') return target.topic === id;
  if (kind === 'focus-area') return target.topic === undefined && target.focus === id;
  return kind === 'service-work' ? target.serviceWork === id : target.isFailure === true;
}
