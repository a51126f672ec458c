import assert from 'node:assert/strict';
import type { InterviewPlan } from '../../../src/core/plan/plan';
import { addDays } from '../../../src/core/plan/wall-clock';
import { planOutline } from '../../../src/core/practice/outline/outline';
import type { PlanRow } from '../../../src/core/practice/outline/row';
import { practicePlan } from '../../../src/core/practice/practice-plan';
import { ALL_COVERED, inDays, inputOf, planOf, played, START, type Situation } from './inputs';

const FILE = 'file:///home/me/plan.md';

function rowsOf(situation: Situation, now = START): PlanRow[] {
  const input = inputOf({ now, ...situation });
  const plans = input.plans.map((plan) => ({ id: FILE, plan }));
  return planOutline({ plans, practice: practicePlan(input), now, zone: 'UTC' });
}

/** `label | description` of rows, those below indented. */
function shown(rows: readonly PlanRow[], depth = 0): string[] {
  return rows.flatMap(({ label, description, children }) => [
    '  '.repeat(depth) + [label, description].filter(Boolean).join(' | '),
    ...shown(children, depth + 1),
  ]);
}

const find = (rows: readonly PlanRow[], id: string): PlanRow | undefined =>
  rows.flatMap((row) => [row, ...row.children]).find((row) => row.id === id);

const WITH_LISTS: InterviewPlan = {
  ...planOf(
    { ...inDays(9), title: 'Exploratory', line: 4 },
    { title: 'Service Ownership', line: 9 },
  ),
  recruiterQuestions: [{ text: 'Who will I meet?', done: false, line: 20 }],
  preflight: [
    { text: 'Own chair', done: false, line: 24, need: 'required' },
    { text: 'Own headset', done: false, line: 25, need: 'optional' },
    { text: 'Own water', done: true, line: 26, need: 'required' },
    { text: 'Casual dress', done: false, line: 27, need: 'information' },
  ],
  accommodations: 'confirmed',
};

describe('the plan view', () => {
  it('says when the interviews are and what is to be done before them', () => {
    const rows = rowsOf({ stories: ALL_COVERED, plans: [WITH_LISTS] });
    assert.deepEqual(
      rows.map(({ label, description }) => `${label} | ${description}`),
      [
        'Today | Exploratory in 9 days',
        'Next days | ',
        'Interviews | ',
        'Before the interview | 1 to do · 2 optional',
      ],
    );
    assert.deepEqual(shown(rows.slice(2)), [
      'Interviews',
      '  Exploratory | December 2, 2026, 09:00 · in 9 days',
      '  Service Ownership | no date yet',
      'Before the interview | 1 to do · 2 optional',
      '  Who will I meet? | ask the recruiter · by November 30, 2026',
      '  Own chair | by December 1, 2026',
      '  Own headset | by December 1, 2026 · optional',
    ]);
  });

  it('names a plan that can’t be read, and opens it', () => {
    const unreadable = [{ id: FILE, name: 'plan.md' }];
    const [interviews] = planOutline({ plans: [], unreadable, now: START, zone: 'UTC' });
    assert.deepEqual(
      interviews?.children.map(({ label, action }) => [label, action]),
      [['plan.md can’t be read', { type: 'plan', plan: FILE, line: 0 }]],
    );
  });

  it('says of several plans which folder they are of', () => {
    const plans = ['acme', 'other'].map((folder) => ({ id: folder, folder, plan: WITH_LISTS }));
    const [interviews, before] = planOutline({ plans, now: START, zone: 'UTC' });
    assert.deepEqual(shown(interviews?.children ?? []), [
      'Exploratory | December 2, 2026, 09:00 · in 9 days · acme',
      'Service Ownership | no date yet · acme',
      'Exploratory | December 2, 2026, 09:00 · in 9 days · other',
      'Service Ownership | no date yet · other',
    ]);
    assert.ok(shown(before?.children ?? []).includes('Own chair | by December 1, 2026 · other'));
  });

  it('opens the plan at the line of what is chosen', () => {
    const [, , interviews, before] = rowsOf({ stories: ALL_COVERED, plans: [WITH_LISTS] });
    const actions = [...(interviews?.children ?? []), ...(before?.children ?? [])].map(
      ({ action }) => action,
    );
    assert.deepEqual(
      actions,
      [4, 9, 20, 24, 25].map((line) => ({ type: 'plan', plan: FILE, line })),
    );
  });

  it('is ready though optional things are left', () => {
    const plan: InterviewPlan = {
      ...WITH_LISTS,
      preflight: WITH_LISTS.preflight.filter(({ need }) => need !== 'required'),
    };
    const row = find(rowsOf({ plans: [plan] }), 'before');
    assert.equal(row?.description, 'ready · 2 optional');
  });

  it('says in words, too, that something is done', () => {
    const rounds = [played('2026-11-23T08:00:00+00:00', { round: 'exploratory' })];
    const [today] = rowsOf({ stories: ALL_COVERED, plans: [WITH_LISTS], rounds });
    const [done, open] = today?.children ?? [];
    assert.equal(done?.icon, 'done');
    assert.equal(done?.description, 'done');
    assert.equal(done?.spoken, 'Play an Exploratory round, done');
    assert.doesNotMatch(done?.detail ?? '', /not played yet|last played/);
    assert.notEqual(open?.icon, 'done');
    assert.match(open?.spoken ?? '', /interview in 9 days$/);
  });

  it('begins with what a row says when it is chosen', () => {
    const [today] = rowsOf({ stories: ALL_COVERED, plans: [WITH_LISTS] });
    assert.deepEqual(today?.children[0]?.action, {
      type: 'practice',
      target: { kind: 'play-exploratory' },
    });
  });

  it('offers to set dates where there is no plan, and says what pace it keeps', () => {
    const rows = rowsOf({ stories: ALL_COVERED });
    assert.equal(rows[0]?.description, 'a steady pace while no interview has a date');
    assert.deepEqual(find(rows, 'interviews:none')?.action, { type: 'new-plan' });
    assert.equal(find(rows, 'before'), undefined);
  });

  it('shows seven of the next days', () => {
    const later = find(rowsOf({ stories: ALL_COVERED, plans: [WITH_LISTS] }), 'later');
    assert.equal(later?.children.length, 7);
    assert.equal(later.children[0]?.label, 'Tomorrow');
    assert.equal(later.children[1]?.label, 'Wednesday, November 25, 2026');
    assert.equal(later.children[1].description, '3 things');
  });

  it('says on the day of an interview, and when all is done, that there is nothing more', () => {
    const now = Date.parse('2026-11-23T08:00:00Z');
    const day = rowsOf({ stories: ALL_COVERED, plans: [planOf(inDays(0), inDays(4))] }, now);
    assert.deepEqual(shown(day.slice(0, 1)), [
      'Today | Interview in 0 today',
      '  Nothing to practice today | interview today',
    ]);
    const told = ALL_COVERED.map(({ id }) => id);
    const rounds = [played('2026-11-23T07:00:00+00:00', { round: 'exploratory', told })];
    const [today] = rowsOf({ stories: ALL_COVERED, rounds }, now);
    assert.equal(today?.children.at(-1)?.label, 'That’s all for today');
    assert.equal(today.children.at(-1)?.description, 'next on Tuesday, November 24, 2026');
  });

  it('takes a plan without interviews for one that is still to be written', () => {
    const rows = rowsOf({ stories: ALL_COVERED, plans: [{ ...WITH_LISTS, interviews: [] }] });
    assert.equal(rows[0]?.description, 'a steady pace while no interview has a date');
    assert.equal(find(rows, 'before')?.description, '1 to do · 2 optional');
    assert.equal(find(rows, 'before')?.children.length, 3);
  });

  it('keeps to what comes after once the interviews are over', () => {
    const plan: InterviewPlan = {
      ...WITH_LISTS,
      interviews: [{ ...inDays(-1), line: 4 }],
      after: [{ text: 'Write to Sam', done: false, line: 40 }],
    };
    const rows = rowsOf({ stories: ALL_COVERED, plans: [plan] });
    assert.deepEqual(shown(rows), [
      'Today',
      '  Nothing to practice today | the interviews are over',
      'Interviews',
      `  Interview in -1 | November 22, 2026, 09:00 · over`,
      'After the interview',
      '  Write to Sam',
    ]);
  });

  it('names no story where practice is kept back', () => {
    const plans = [{ id: FILE, plan: WITH_LISTS }];
    const rows = planOutline({ plans, now: START, zone: 'UTC' });
    assert.deepEqual(
      rows.map(({ id }) => id),
      ['interviews', 'before'],
    );
  });

  it('has different ids for all its rows, the same on the day after', () => {
    const ids = (now: number) => {
      const all = (rows: readonly PlanRow[]): string[] =>
        rows.flatMap((row) => [row.id, ...all(row.children)]);
      return all(rowsOf({ stories: ALL_COVERED, plans: [WITH_LISTS] }, now));
    };
    const found = ids(START);
    assert.equal(new Set(found).size, found.length);
    const next = ids(Date.parse(`${addDays('2026-11-23', 1)}T12:00:00Z`));
    for (const id of ['today', 'later', 'interviews', 'before', `interview:${FILE}:4`]) {
      assert.ok(found.includes(id) && next.includes(id), id);
    }
  });
});
