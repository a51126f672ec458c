import assert from 'node:assert/strict';
import { measureMatcher } from '../../../../src/core/case/match/measure';
import { OFF_TOPIC } from '../../../../src/core/case/match/off-topic';
import type { CaseFact } from '../../../../src/core/guide/case';
import { SMALL, fact } from '../interviewer/small-case';

function measured(facts: readonly CaseFact[]) {
  return measureMatcher({ ...SMALL, facts, series: [], actions: [] });
}

const FLOUR = fact('f-flour', {
  ask: ['which flour do we use', 'kind of flour', 'flour in the dough'],
  heldOut: ['what flour goes into the dough'],
});
const OVEN = fact('f-oven', {
  ask: ['how old is the oven', 'age of the oven', 'oven built'],
  heldOut: ['when was the stove made'],
});

describe('measuring the matcher', () => {
  it('counts what is found, and lists what is not', () => {
    const { heldOut, found, wrong, misses } = measured([FLOUR, OVEN]);
    assert.deepEqual([heldOut, found, wrong], [2, 1, 0]);
    assert.deepEqual(misses, [{ id: 'f-oven', phrasing: 'when was the stove made', told: [] }]);
  });

  it('counts what tells something else', () => {
    const { found, wrong, misses } = measured([
      FLOUR,
      { ...OVEN, heldOut: ['which flour do we use'] },
    ]);
    assert.deepEqual([found, wrong], [1, 1]);
    assert.deepEqual(misses[0]?.told, ['f-flour']);
  });

  it('counts questions about other things that tell something', () => {
    assert.equal(measured([FLOUR]).offTopic, 0);
    const ask = OFF_TOPIC.slice(0, 3);
    assert.ok(measured([FLOUR, { ...OVEN, ask }]).offTopic >= 3);
  });

  it('tries forty of them', () => assert.equal(new Set(OFF_TOPIC).size, 40));
});
