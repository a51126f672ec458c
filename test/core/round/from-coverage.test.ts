import assert from 'node:assert/strict';
import { TOPICS } from '../../../src/core/guide/topics';
import { computeCoverage } from '../../../src/core/coverage/coverage';
import { wishesFrom } from '../../../src/core/round/from-coverage';
import { record } from '../coverage/records';

describe('what coverage wishes for in a round', () => {
  it('prefers the topics that are missing or thin, and knows which stories answer', () => {
    const strong = record('a', { topics: ['failure', 'influencing'] });
    const draft = record('b', { topics: ['influencing', 'time-pressure'], status: 'draft' });
    const coverage = computeCoverage([strong, draft], [], '2026-11-22');
    const solid = coverage.topics.filter(({ state }) => state === 'solid').map(({ id }) => id);
    const { prefers, answers } = wishesFrom(coverage);
    assert.ok(solid.length > 0);
    assert.deepEqual(
      [...prefers].sort(),
      TOPICS.map(({ id }) => id)
        .filter((id) => !solid.includes(id))
        .sort(),
    );
    assert.ok(prefers.includes('time-pressure') && prefers.includes('proud-achievement'));
    assert.deepEqual(answers.failure, ['a']);
    assert.deepEqual([...(answers.influencing ?? [])].sort(), ['a', 'b']);
    assert.deepEqual(answers['proud-achievement'], []);
  });
});
