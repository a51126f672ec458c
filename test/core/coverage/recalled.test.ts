import assert from 'node:assert/strict';
import fc from 'fast-check';
import { computeCoverage } from '../../../src/core/coverage/coverage';
import { recalledTopics, recalledWords } from '../../../src/core/coverage/recalled';
import { coverageData } from '../../../src/core/coverage/report/data';
import { coverageTree } from '../../../src/core/coverage/tree/tree';
import type { RetrievalRecord } from '../../../src/core/retrieval/retrieval';
import { anyRetrieval } from '../retrieval/any-retrieval';
import { record, TODAY } from './records';
import { flatten } from './trees';

const DRILLS: readonly RetrievalRecord[] = ['2026-11-20', '2026-11-18'].map((day, at) => ({
  title: '',
  started: `${day}T18:00:00.000+01:00`,
  ended: '',
  seed: 1,
  limit: 10,
  results: [
    { deck: 'topics', cue: 'failure', recall: at === 0 ? 'in-time' : 'not', seconds: 6, typed: '' },
    { deck: 'patterns', cue: 'influencing', recall: 'not', seconds: 6, typed: '' },
  ],
}));

const cover = (drills: readonly RetrievalRecord[]) =>
  computeCoverage([record('a', { topics: ['failure'] })], [], TODAY, recalledTopics(drills));

describe('what coverage says of retrieval drills', () => {
  it('is how the last one went, with its day', () => {
    const told = (recall: 'in-time' | 'late' | 'not') =>
      recalledWords({ day: '2026-11-20', recall, seconds: 14 });
    assert.equal(told('in-time'), 'Named in 14 s on November 20, 2026');
    assert.equal(told('late'), 'Named late, after 14 s, on November 20, 2026');
    assert.equal(told('not'), 'Not recalled on November 20, 2026');
  });

  it('stands below the topic, and nowhere else', () => {
    const tree = coverageTree(
      cover(DRILLS),
      { filter: '', shown: {} },
      { unreadable: [], skipped: [] },
    );
    const rows = flatten(tree.nodes).filter(({ id }) => id.endsWith(':recalled'));
    assert.deepEqual(
      rows.map(({ id, label }) => [id, label]),
      [['topics:failure:recalled', 'Named in 6 s on November 20, 2026']],
    );
  });

  it('is told to other programs', () => {
    const { topics } = coverageData(cover(DRILLS), { today: TODAY });
    assert.deepEqual(
      topics.flatMap(({ id, recalled }) => (recalled ? [[id, recalled]] : [])),
      [['failure', { day: '2026-11-20', recall: 'in-time', seconds: 6 }]],
    );
  });

  it('changes nothing else', () => {
    fc.assert(
      fc.property(fc.array(anyRetrieval, { maxLength: 4 }), (drills) => {
        const { topics, ...rest } = cover(drills);
        const without = topics.map(({ recalled: _, ...topic }) => topic);
        assert.deepEqual({ ...rest, topics: without }, cover([]));
      }),
    );
  });
});
