import assert from 'node:assert/strict';
import { computeCoverage } from '../../../src/core/coverage/coverage';
import { gapsOf, type Covered } from '../../../src/core/coverage/covered';
import type { StoryRecord } from '../../../src/core/coverage/record';
import { AREA_IDS, checked, record, round, TODAY, TOPIC_IDS } from './records';

const coverage = (records: StoryRecord[]) => computeCoverage(records, [], TODAY);

/** What stories cover of one thing. */
function covered(kind: Covered['kind'], id: string, records: StoryRecord[], rounds = [round([])]) {
  const { areas, topics, others } = computeCoverage(records, rounds, TODAY);
  const found = [...areas, ...topics, ...others].find((one) => one.kind === kind && one.id === id);
  assert.ok(found);
  return found;
}

/** State of something for stories that all have `common`, and whether it is a gap. */
function grade(
  kind: Covered['kind'],
  id: string,
  common: Partial<StoryRecord>,
  ...stories: Partial<StoryRecord>[]
): string {
  const records = stories.map((parts, n) => record(String(n), { ...common, ...parts }));
  const { state, gap } = covered(kind, id, records);
  return gap ? `${state}, a gap` : state;
}

const DRAFT = { status: 'draft' } as const;
const READY = { status: 'ready' } as const;
const OLD = { when: '2019-04' };
const FAULTY = { checked: checked([], { error: 1 }) };
const UNFINISHED = { checked: checked([], { rules: ['placeholder'] }) };

describe('coverage', () => {
  it('has areas, topics and the rest in the guide’s order', () => {
    const { areas, topics, others } = coverage([]);
    const ids = (list: Covered[]) => list.map(({ id }) => id);
    assert.deepEqual(ids(areas), AREA_IDS);
    assert.deepEqual(ids(topics), TOPIC_IDS);
    assert.deepEqual(ids(others), [
      ...['expand', 'replace', 'troubleshoot', 'failure'],
      ...['running-systems', 'leading-people', 'handling-difficulty'],
    ]);
  });

  it('finds all twenty gaps when there is no story, and none in the pillars', () => {
    const gaps = gapsOf(coverage([]));
    assert.equal(gaps.length, 5 + 11 + 3 + 1);
    assert.ok(gaps.every(({ state }) => state === 'missing'));
    assert.ok(gaps.every(({ kind }) => kind !== 'pillar'));
  });

  it('takes two strong stories for an area (COV-01)', () => {
    const partnering = (...stories: Partial<StoryRecord>[]) =>
      grade('focus-area', 'partnering', { focus: ['partnering'] }, ...stories);
    const doubted = { checked: checked(['partnering'], { doubted: ['partnering'] }) };
    assert.equal(partnering(), 'missing, a gap');
    assert.equal(partnering({}), 'thin, a gap');
    assert.equal(partnering({}, READY), 'solid');
    for (const weak of [DRAFT, OLD, FAULTY, UNFINISHED, doubted]) {
      assert.equal(partnering(weak), 'thin, a gap');
      assert.equal(partnering(weak, weak, weak), 'thin, a gap');
      assert.equal(partnering({}, weak), weak === OLD ? 'solid' : 'thin, a gap');
      assert.equal(partnering({}, weak, {}), 'solid');
    }
    assert.equal(partnering({}, { ...OLD, ...DRAFT }), 'thin, a gap');
  });

  it('takes one strong story for a topic, and a weak one for no gap (COV-02)', () => {
    const influencing = (...stories: Partial<StoryRecord>[]) =>
      grade('topic', 'influencing', { topics: ['influencing'] }, ...stories);
    assert.equal(influencing(), 'missing, a gap');
    assert.equal(influencing({}), 'solid');
    for (const weak of [DRAFT, OLD, FAULTY, UNFINISHED]) {
      assert.equal(influencing(weak), 'thin');
      assert.equal(influencing(weak, {}), 'solid');
    }
  });

  it('asks for one example of each kind of work on a service (COV-03)', () => {
    const all = ['expand', 'replace', 'troubleshoot'] as const;
    const gaps = (...work: (typeof all)[number][]) =>
      gapsOf(coverage(work.map((serviceWork) => record(serviceWork, { serviceWork }))))
        .filter(({ kind }) => kind === 'service-work')
        .map(({ id }) => id);
    assert.deepEqual(gaps(), all);
    assert.deepEqual(gaps('expand', 'troubleshoot'), ['replace']);
    assert.deepEqual(gaps(...all), []);
    const replace = { serviceWork: 'replace' } as const;
    assert.equal(grade('service-work', 'replace', replace, DRAFT), 'thin');
  });

  it('asks for a failure that tells what it taught (COV-04)', () => {
    const failure = (...stories: Partial<StoryRecord>[]) =>
      grade('failure', 'failure', { kind: 'failure' }, ...stories);
    assert.equal(failure(), 'missing, a gap');
    assert.equal(failure({}), 'solid');
    assert.equal(failure({ kind: 'success' }), 'missing, a gap');
    assert.equal(failure({ kind: 'success', topics: ['failure'] }), 'solid');
    for (const rule of [
      ...['missing-reflection', 'unapplied-lesson'],
      ...['failure-without-own-part', 'disguised-success'],
    ]) {
      assert.equal(failure({ checked: checked([], { rules: [rule] }) }), 'thin, a gap', rule);
    }
    assert.equal(failure({ checked: checked([], { rules: ['blame', 'thin-result'] }) }), 'solid');
    assert.equal(failure(DRAFT), 'thin, a gap');
  });

  it('lets a missing lesson weaken the failure, as story and as topic, and nothing else', () => {
    const rules = ['missing-reflection'];
    const one = record('a', {
      ...{ focus: ['partnering'], topics: ['failure'], kind: 'failure' },
      checked: checked(['partnering'], { rules }),
    });
    assert.deepEqual(covered('failure', 'failure', [one]).stories[0]?.weaknesses, ['no-lesson']);
    assert.equal(covered('topic', 'failure', [one]).state, 'thin');
    assert.deepEqual(covered('focus-area', 'partnering', [one]).stories[0]?.weaknesses, []);
  });

  it('lets a doubt about one area leave the others strong', () => {
    const focus = ['partnering', 'prioritizing'];
    const one = record('a', { focus, checked: checked(focus, { doubted: ['partnering'] }) });
    const weaknesses = (id: string) => covered('focus-area', id, [one]).stories[0]?.weaknesses;
    assert.deepEqual(weaknesses('partnering'), ['not-shown']);
    assert.deepEqual(weaknesses('prioritizing'), []);
  });

  it('shows two stories for each pillar, whatever puts them there, and asks for none (COV-10)', () => {
    const pillar = (id: string, ...stories: Partial<StoryRecord>[]) =>
      grade('pillar', id, {}, ...stories);
    assert.equal(pillar('running-systems'), 'missing');
    const owned = { focus: ['production-ownership'] };
    assert.equal(pillar('running-systems', owned), 'thin');
    assert.equal(pillar('running-systems', owned, { serviceWork: 'expand' }), 'solid');
    assert.equal(pillar('running-systems', owned, { ...owned, ...DRAFT }), 'thin');
    const led = [{ focus: ['developing-others'] }, { topics: ['motivating-team'] }];
    assert.equal(pillar('leading-people', ...led), 'solid');
    const hard = [{ kind: 'failure' as const }, { topics: ['time-pressure'] }];
    assert.equal(pillar('handling-difficulty', ...hard), 'solid');
    assert.equal(pillar('handling-difficulty', ...led), 'missing');
  });

  it('doubts nothing of a story that isn’t checked', () => {
    const unchecked = { focus: ['partnering'], kind: 'failure' as const, checked: undefined };
    assert.equal(grade('focus-area', 'partnering', unchecked, {}, {}), 'solid');
    assert.equal(grade('failure', 'failure', unchecked, {}), 'solid');
  });

  it('takes the first known area for the main one', () => {
    const roles = (...focus: string[]) =>
      covered('focus-area', 'partnering', [record('a', { focus })]).stories[0]?.role;
    assert.equal(roles('partnering', 'prioritizing'), 'main');
    assert.equal(roles('prioritizing', 'partnering'), 'supporting');
    assert.equal(roles('leadership', 'troubleshooting', 'partnering'), 'main');
    assert.equal(roles('prioritizing', 'partnering', 'partnering'), 'supporting');
  });

  it('counts no area of the other interview, no unknown one, and none twice', () => {
    const others = record('a', { focus: ['troubleshooting', 'Partnering', '', '__proto__'] });
    assert.deepEqual(coverage([others]).unassigned, ['a']);
    const twice = record('b', {
      focus: ['partnering', 'partnering'],
      topics: Array(3).fill('failure'),
    });
    assert.equal(covered('focus-area', 'partnering', [twice]).stories.length, 1);
    assert.equal(covered('topic', 'failure', [twice]).stories.length, 1);
    assert.deepEqual(coverage([twice]).stories[0]?.topics, ['failure']);
  });

  it('keeps stories apart whose ids are names of properties', () => {
    const ids = ['__proto__', 'constructor', 'hasOwnProperty', ''];
    const records = ids.map((id) => record(id, { focus: ['partnering'] }));
    const { stories } = covered('focus-area', 'partnering', records, [round(['__proto__'])]);
    assert.deepEqual(stories.map(({ id }) => id).sort(), [...ids].sort());
    assert.equal(stories[0]?.id, '__proto__');
  });

  it('keeps the two contexts of Driving Success together: stories and live cases', () => {
    const at = (started: string, kind = 'service-ownership') => round([], { started, round: kind });
    const days = ['2026-09-01T10:00:00', '2026-11-02T10:00:00', '2026-10-03T10:00:00'];
    const rounds = [...days.map((day) => at(day)), at('2026-11-20T10:00:00', 'exploratory')];
    const { liveCases } = computeCoverage([], rounds, TODAY);
    assert.deepEqual(liveCases, { times: 3, last: '2026-11-02' });
    assert.deepEqual(computeCoverage([], [], TODAY).liveCases, { times: 0 });
  });
});
