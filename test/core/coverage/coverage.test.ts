import assert from 'node:assert/strict';
import fc from 'fast-check';
import { computeCoverage } from '../../../src/core/coverage/coverage';
import { AREA_IDS, anyRecords, record, TOPIC_IDS } from './records';

describe('coverage', () => {
  const area = (id: string, records: Parameters<typeof computeCoverage>[0]) =>
    computeCoverage(records).focusAreas.find((one) => one.id === id);
  const draft = { status: 'draft' } as const;
  const partnering = { focus: ['partnering'] };

  it('has the five areas and eleven topics in the guide’s order', () => {
    const { focusAreas, topics } = computeCoverage([]);
    assert.deepEqual(
      focusAreas.map(({ id }) => id),
      AREA_IDS,
    );
    assert.deepEqual(
      topics.map(({ id }) => id),
      TOPIC_IDS,
    );
  });

  it('finds all sixteen gaps when there is no story', () => {
    const { gaps } = computeCoverage([]);
    assert.equal(gaps.length, 16);
    assert.ok(gaps.every(({ state }) => state === 'missing'));
    assert.equal(gaps[2]?.message, 'No story shows Partnering yet.');
    assert.equal(gaps[15]?.kind, 'topic');
  });

  it('grades an area by its finished stories', () => {
    const state = (...stories: { status?: 'draft' | 'ready' }[]) =>
      area(
        'partnering',
        stories.map((parts, n) => record(String(n), { ...partnering, ...parts })),
      )?.state;
    assert.equal(state(), 'missing');
    assert.equal(state(draft), 'thin');
    assert.equal(state(draft, draft, draft), 'thin');
    assert.equal(state({ status: 'ready' }), 'thin');
    assert.equal(state({ status: 'ready' }, draft), 'thin');
    assert.equal(state({ status: 'ready' }, {}), 'solid');
    assert.equal(state({}, draft, {}), 'solid');
  });

  it('says in one sentence what each thin area lacks', () => {
    const message = (...stories: object[]) =>
      computeCoverage(
        stories.map((parts, n) => record(String(n), { ...partnering, ...parts })),
      ).gaps.find(({ id }) => id === 'partnering')?.message;
    assert.equal(message({}), 'Only one finished story shows Partnering; have a second one ready.');
    assert.equal(message(draft), 'The only story that shows Partnering is still a draft.');
    assert.equal(message(draft, draft), 'All 2 stories that show Partnering are still drafts.');
    assert.equal(message({}, {}), undefined);
  });

  it('takes one finished story as enough for a topic, and a draft as no gap', () => {
    const failure = (status?: 'draft') => {
      const { topics, gaps } = computeCoverage([record('a', { topics: ['failure'], status })]);
      return [topics.at(-1)?.state, gaps.some(({ id }) => id === 'failure')];
    };
    assert.deepEqual(failure(), ['solid', false]);
    assert.deepEqual(failure('draft'), ['thin', false]);
  });

  it('lists main stories first and names the role', () => {
    const records = [
      record('a', { focus: ['prioritizing', 'partnering'] }),
      record('b', { focus: ['partnering', 'prioritizing'] }),
      record('c', { focus: ['leadership', 'partnering'] }),
    ];
    assert.deepEqual(area('partnering', records)?.stories, [
      { id: 'b', role: 'main' },
      { id: 'c', role: 'main' },
      { id: 'a', role: 'supporting' },
    ]);
  });

  it('counts no area of the other interview, no unknown one, and none twice', () => {
    const records = [record('a', { focus: ['troubleshooting', 'Partnering', ''] })];
    assert.deepEqual(computeCoverage(records).unassigned, [{ id: 'a' }]);
    const twice = [record('b', { focus: ['partnering', 'partnering'] })];
    assert.equal(area('partnering', twice)?.stories.length, 1);
  });

  it('equals a naive count for any stories', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const { focusAreas, topics, gaps, unassigned } = computeCoverage(records);
        let expectedGaps = 0;
        for (const { id, stories, state } of focusAreas) {
          let finished = 0;
          let all = 0;
          for (const one of records) {
            if (!one.focus.some((name) => name === id)) continue;
            all += 1;
            if (one.status !== 'draft') finished += 1;
            const main = one.focus.find((name) => AREA_IDS.includes(name)) === id;
            const listed = stories.filter((story) => story.id === one.id);
            assert.deepEqual(listed, [{ id: one.id, role: main ? 'main' : 'supporting' }]);
          }
          assert.equal(stories.length, all);
          assert.equal(state, all === 0 ? 'missing' : finished > 1 ? 'solid' : 'thin');
          if (finished < 2) expectedGaps += 1;
        }
        for (const { id, stories, state } of topics) {
          const telling = records.filter((one) => one.topics.indexOf(id) >= 0);
          assert.deepEqual(
            stories.map((story) => story.id),
            telling.map((one) => one.id),
          );
          const finished = telling.some((one) => one.status !== 'draft');
          assert.equal(state, finished ? 'solid' : telling.length > 0 ? 'thin' : 'missing');
          if (telling.length === 0) expectedGaps += 1;
        }
        assert.equal(gaps.length, expectedGaps);
        assert.deepEqual(
          unassigned.map(({ id }) => id),
          records.filter((one) => !one.focus.some((f) => AREA_IDS.includes(f))).map((r) => r.id),
        );
      }),
    );
  });
});
