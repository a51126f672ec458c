import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { candidates } from '../../../../src/core/coverage/board/candidates';
import { computeCoverage } from '../../../../src/core/coverage/coverage';
import { gapsOf } from '../../../../src/core/coverage/covered';
import { coverageData } from '../../../../src/core/coverage/report/data';
import { shortlist } from '../../../../src/core/coverage/shortlist/shortlist';
import { summarize, summaryWords } from '../../../../src/core/coverage/report/summary';
import { anyRecords, record, round, TODAY } from '../records';

describe('the summary of coverage', () => {
  it('counts what the model holds', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const told = records.slice(0, 2).map(({ id }) => id);
        const coverage = computeCoverage(records, [round(told)], TODAY);
        const { areas, topics, gaps, stories, ready, told: times } = summarize(coverage);
        assert.deepEqual([areas.of, topics.of, stories], [5, 11, records.length]);
        assert.equal(gaps, gapsOf(coverage).length);
        assert.equal(times, told.length);
        let [solid, clean] = [0, 0];
        for (const { state } of coverage.areas) solid += Number(state === 'solid');
        for (const { weaknesses } of coverage.stories) clean += Number(weaknesses.length === 0);
        assert.deepEqual([areas.solid, ready], [solid, clean]);
      }),
    );
  });

  it('is told in words', () => {
    const one = computeCoverage([record('a', { focus: ['partnering'] })], [round(['a'])], TODAY);
    assert.match(summaryWords(summarize(one)), /^1 story, 1 ready, 1 told\. Solid: 0 of 5 focus/);
    const none = summaryWords(summarize(computeCoverage([], [], TODAY)));
    assert.match(none, /^No stories\. Solid: 0 of 5 focus areas, 0 of 11 topics\. 20 gaps\.$/);
  });
});

describe('coverage as data', () => {
  it('has the shape that is documented', () => {
    const records = [
      record('a', { title: 'A', focus: ['partnering'], when: '2026-01', kind: 'failure' }),
      record('b', { checked: undefined, serviceWork: 'expand' }),
    ];
    const coverage = computeCoverage(records, [round(['a'])], TODAY);
    const chosen = shortlist(candidates(coverage));
    const data = coverageData(coverage, { today: TODAY, name: 'ana', shortlist: chosen });
    const keys = (value: object | undefined) => Object.keys(value ?? {}).join(' ');
    assert.equal(
      keys(data),
      'version candidate today summary areas topics others gaps stories unassigned notes liveCases shortlist',
    );
    assert.equal(keys(data.areas[2]), 'kind id name state needed strong gap advice stories');
    assert.equal(keys(data.areas[2]?.stories[0]), 'id role weaknesses shownIn');
    const [first, second] = data.stories;
    const common = 'id title areas topics qualities stage weaknesses';
    assert.equal(keys(first), `${common} kind when openFindings told`);
    assert.equal(keys(second), `${common} serviceWork told`);
    assert.equal(keys(data.shortlist), 'choices exact atLeast uncovered');
    assert.equal(keys(data.shortlist?.choices[0]), 'id adds onlyOne');
    assert.deepEqual(data.gaps[0], { kind: 'focus-area', id: 'developing-others' });
  });

  it('is described key by key', () => {
    const page = readFileSync('docs/coverage.md', 'utf8');
    const records = [record('a', { focus: ['partnering'], kind: 'failure', when: '2026-01' })];
    const coverage = computeCoverage(records, [round(['a'])], TODAY);
    const chosen = shortlist(candidates(coverage));
    const data = coverageData(coverage, { today: TODAY, name: 'ana', shortlist: chosen });
    const keys = new Set<string>();
    JSON.stringify(data, (key, value: unknown) => {
      if (Number.isNaN(Number(key))) keys.add(key);
      return value;
    });
    for (const key of keys) assert.ok(page.includes(`\`${key}\``), key);
    assert.ok(keys.size > 30);
  });

  it('agrees with itself on any library', () => {
    fc.assert(
      fc.property(anyRecords, (records) => {
        const data = coverageData(computeCoverage(records, [], TODAY), { today: TODAY });
        const all = [...data.areas, ...data.topics, ...data.others];
        const ids = new Set(data.stories.map(({ id }) => id));
        assert.equal(data.summary.gaps, data.gaps.length);
        assert.deepEqual(
          all.filter(({ gap }) => gap).map(({ kind, id }) => ({ kind, id })),
          data.gaps,
        );
        for (const { stories, strong, needed, state } of all) {
          assert.ok(stories.every(({ id }) => ids.has(id)));
          assert.equal(stories.filter(({ weaknesses }) => weaknesses.length === 0).length, strong);
          if (strong >= needed) assert.equal(state, 'solid');
          if (strong === 0) assert.notEqual(state, 'solid');
        }
      }),
    );
  });
});
