import assert from 'node:assert/strict';
import type { PracticedRound } from '../../../src/core/practice/input';
import type { PracticePlan } from '../../../src/core/practice/practice';
import { practicePlan } from '../../../src/core/practice/practice-plan';
import { record } from '../coverage/records';
import {
  ALL_COVERED,
  DAY_MS,
  drilled,
  inDays,
  inputOf,
  planOf,
  played,
  SHEETS,
  START,
  story,
  type Situation,
} from './inputs';

const plan = (situation: Situation): PracticePlan => practicePlan(inputOf(situation));

const texts = (items: PracticePlan['items']): string[] => items.map(({ text }) => text);

describe('what to practice today', () => {
  it('begins with an Exploratory round, the first gap and a story that was never told', () => {
    const stories = [story('pages', ['production-ownership'], ['learning-from-events'])];
    const { today, next, items } = plan({ stories, plans: [planOf(inDays(10))] });
    assert.equal(today, '2026-11-23');
    assert.deepEqual(next, { title: 'Interview in 10', days: 10 });
    assert.deepEqual(
      items.map(({ text, why, done }) => ({ text, why, done })),
      [
        {
          text: 'Play an Exploratory round',
          why: 'it sets the tone for what follows; not played yet; interview in 10 days',
          done: false,
        },
        {
          text: 'Tell “pages”',
          why: 'Production Ownership Experience is thin; not told yet; interview in 10 days',
          done: false,
        },
        {
          text: 'Write a story: Developing Others',
          why: 'Developing Others is missing; interview in 10 days',
          done: false,
        },
      ],
    );
  });

  it('has no Exploratory round, and nothing to name, before there is a story to tell', () => {
    const draft = record('draft', { focus: ['partnering'], status: 'draft' });
    const { items, later } = plan({ stories: [draft] });
    const all = [...items, ...later.flatMap((day) => day.items)].map(({ id }) => id);
    assert.ok(!all.includes('play-exploratory'));
    assert.ok(!all.includes('retrieval:topics'));
    assert.ok(all.includes('finish-story:draft'));
    assert.ok(all.includes('retrieval:patterns'));
  });

  it('asks for a story to be finished rather than for a new one, and says why', () => {
    const draft = record('draft', { focus: ['partnering'], status: 'draft' });
    const { items, later } = plan({ stories: [draft] });
    const finish = [...items, ...later.flatMap((day) => day.items)].find(
      ({ id }) => id === 'finish-story:draft',
    );
    assert.equal(finish?.text, 'Finish “draft”');
    assert.equal(finish?.why, 'Partnering is thin: it is still a draft');
    assert.deepEqual(finish?.target, { kind: 'write-story', storyId: 'draft' });
  });

  it('ticks what the records of today say was done, and puts nothing in its place', () => {
    const stories = ALL_COVERED;
    const morning = plan({ stories });
    const rounds = [played('2026-11-23T08:00:00+00:00', { round: 'exploratory' })];
    const after = plan({ stories, rounds });
    assert.equal(morning.items[0]?.id, 'play-exploratory');
    assert.deepEqual(
      after.items.map(({ id }) => id),
      morning.items.map(({ id }) => id),
    );
    assert.deepEqual(
      after.items.map(({ done }) => done),
      [true, false, false],
    );
  });

  it('counts what was done besides, so that three things are a day', () => {
    const stories = ALL_COVERED;
    const [first, ...others] = plan({ stories }).items;
    const besides = played('2026-11-23T08:00:00+00:00', {
      round: 'service-ownership',
      caseKind: 'takeover',
    });
    const { items } = plan({ stories, rounds: [besides] });
    assert.deepEqual(
      items.map(({ id, done }) => `${id} ${done}`),
      [`${first?.id} false`, `${others[0]?.id} false`, 'play-case:takeover true'],
    );
  });

  it('doesn’t count rounds that were broken off, or told with documents at hand', () => {
    const stories = ALL_COVERED;
    const at = '2026-11-23T08:00:00+00:00';
    const told = inputOf({ stories }).shortlist.slice(0, 1);
    const { items } = plan({
      stories,
      rounds: [
        played(at, { round: 'exploratory', minutes: 39 }),
        played(at, { told, closedBook: false }),
      ],
    });
    assert.ok(items.every(({ done }) => !done));
  });

  it('says of a round that was too short why it doesn’t count, until one does', () => {
    const outage = { round: 'service-ownership', caseKind: 'outage' } as const;
    const whyOf = (...rounds: PracticedRound[]) => {
      const { items, later } = plan({ stories: ALL_COVERED, rounds });
      const all = [...items, ...later.flatMap((day) => day.items)];
      return all.find(({ id }) => id === 'play-case:outage')?.why ?? '';
    };
    const short = played('2026-11-21T08:00:00+00:00', { ...outage, minutes: 1 });
    const reason = /^a round counts from 30 of its 45 minutes on, and yours took 1; /;
    assert.match(whyOf(short), reason);
    const other = { round: 'service-ownership', caseKind: 'deploy' } as const;
    assert.match(whyOf(short, played('2026-11-22T08:00:00+00:00', other)), reason);
    assert.doesNotMatch(whyOf(short, played('2026-11-22T08:00:00+00:00', outage)), /minutes/);
    assert.doesNotMatch(whyOf(), /minutes/);
  });

  it('tells a story for the topic that needs it', () => {
    const stories = [
      ...ALL_COVERED.map((one) => ({
        ...one,
        topics: one.topics.filter((id) => id !== 'failure'),
      })),
      record('slip', { focus: ['partnering'], topics: ['influencing', 'failure'], when: '2020' }),
    ];
    const { items, later } = plan({ stories });
    const tell = [...items, ...later.flatMap((day) => day.items)].find(
      ({ id }) => id === 'tell-story:slip',
    );
    assert.deepEqual(tell?.target, { kind: 'tell-story', storyId: 'slip', topic: 'failure' });
  });
});

describe('what is planned for an interview', () => {
  const rested = SHEETS.map(({ id }) =>
    played('2026-11-01T08:00:00+00:00', { questions: [`sheet-${id}`] }),
  );

  it('plays a case of each kind before Service Ownership', () => {
    const { items, later } = plan({ plans: [planOf(inDays(8, { round: 'service-ownership' }))] });
    const days = [items, ...later.map((day) => day.items)];
    const cases = days.flat().filter(({ kind }) => kind === 'play-case');
    assert.deepEqual(texts(cases.slice(0, 3)), [
      'Play a case about a major outage',
      'Play a case about a new service or change',
      'Play a case about a struggling service',
    ]);
    assert.ok(!days.flat().some(({ kind }) => kind === 'play-exploratory'));
  });

  it('leaves cases and what goes with them out when only an Exploratory interview follows', () => {
    const plans = [
      planOf(inDays(-2, { round: 'service-ownership' }), inDays(20, { round: 'exploratory' })),
    ];
    const { items, later } = plan({ stories: ALL_COVERED, plans, sheets: SHEETS });
    const ids = [...items, ...later.flatMap((day) => day.items)].map(({ id }) => id);
    assert.ok(ids.includes('play-exploratory'));
    assert.ok(ids.includes('tell-sheet:questions'));
    assert.ok(!ids.some((id) => /play-case|retrieval:patterns|tell-sheet:approach/.test(id)));
  });

  it('spreads repetitions so that gaps shrink to a day', () => {
    const wrote = (id: string) => played(`2026-11-22T08:00:00+00:00`, { told: [id] });
    const one = story('only', ['partnering']);
    const { later } = plan({
      stories: [one],
      plans: [planOf(inDays(60, { round: 'exploratory' }))],
      rounds: [wrote('only'), played('2026-11-22T07:00:00+00:00', { round: 'exploratory' })],
    });
    const days = later.filter(({ items }) => items.some(({ id }) => id === 'tell-story:only'));
    const dates = days.map(({ day }) => Date.parse(day) / DAY_MS);
    const gaps = dates.slice(1).map((day, at) => day - (dates[at] ?? 0));
    assert.ok((gaps[0] ?? 0) >= 8, `${gaps.join()}`);
    assert.equal(gaps.at(-1), 1);
  });

  it('brings a deck back the day after a cue wasn’t named, and later when all were', () => {
    const first = (recalls: ('in-time' | 'late' | 'not')[]) => {
      const { items, later } = plan({
        stories: ALL_COVERED,
        plans: [planOf(inDays(40))],
        retrievals: [drilled('2026-11-22T08:00:00+00:00', 'topics', recalls)],
        rounds: [
          ...rested,
          played('2026-11-20T08:00:00+00:00', {
            told: ALL_COVERED.map(({ id }) => id),
            round: 'exploratory',
          }),
        ],
      });
      const days = [items, ...later.map((day) => day.items)];
      const at = days.findIndex((day) => day.some(({ id }) => id === 'retrieval:topics'));
      return { at, why: days[at]?.find(({ id }) => id === 'retrieval:topics')?.why ?? '' };
    };
    const missed = first(['in-time', 'not', 'not']);
    assert.equal(missed.at, 0);
    assert.match(missed.why, /^2 of 3 not named the last time; last drilled yesterday/);
    assert.ok(first(['in-time', 'late']).at > 3);
  });

  it('asks for sheets to be filled in, then told', () => {
    const [questions, why] = SHEETS;
    assert.ok(questions && why);
    const sheets = [{ ...questions, written: false }, why];
    const { items, later } = plan({ sheets, plans: [planOf(inDays(30))] });
    const ids = [...items, ...later.flatMap((day) => day.items)].map(({ id }) => id);
    assert.ok(ids.includes('write-sheet:questions'));
    assert.ok(ids.includes('tell-sheet:why'));
    assert.ok(!ids.includes('tell-sheet:questions'));
  });

  it('has nothing to practice once all interviews are over, or on the day of one', () => {
    const over = plan({ stories: ALL_COVERED, plans: [planOf(inDays(-1), inDays(-4))] });
    assert.deepEqual([over.items, over.later, over.next], [[], [], undefined]);
    const now = START - 6 * 3_600_000;
    const today = plan({ now, stories: ALL_COVERED, plans: [planOf(inDays(0), inDays(3))] });
    assert.deepEqual(today.items, []);
    assert.equal(today.next?.days, 0);
    assert.equal(today.later[0]?.day, '2026-11-24');
  });

  it('keeps a steady pace while no interview has a date', () => {
    const at = '2026-11-20T08:00:00+00:00';
    const rounds = [played(at, { told: ['only'] })];
    const { later } = plan({ stories: [story('only', ['partnering'])], rounds });
    const [day] = later.filter(({ items }) => items.some(({ id }) => id === 'tell-story:only'));
    assert.equal(day?.day, '2026-11-30');
    const item = day.items.find(({ id }) => id === 'tell-story:only');
    assert.equal(
      item?.why,
      'Partnering is thin; 10 days after the last time; about every 10 days while no interview has a date',
    );
  });
});
