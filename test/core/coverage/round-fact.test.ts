import assert from 'node:assert/strict';
import { toRoundFact } from '../../../src/core/coverage/round-fact';
import { readRecordSummary } from '../../../src/core/round/record-summary';

function factOf(front: string[]) {
  const known = ['type: star-round', 'round: drill', 'started: 2026-11-20T18:00'];
  const lines = ['---', ...known, 'real-seconds: 100', ...front];
  const summary = readRecordSummary([...lines, '---', ''].join('\n'));
  assert.ok(summary);
  return toRoundFact(summary, (path) => `/ana/${path}`);
}

describe('what a saved round says of stories told', () => {
  it('names stories by their ids', () => {
    assert.deepEqual(factOf(['told: [stories/a.md, stories/b.md]']), {
      started: '2026-11-20T18:00',
      round: 'drill',
      minutes: 2,
      told: ['/ana/stories/a.md', '/ana/stories/b.md'],
      closedBook: true,
    });
  });

  it('is no closed book once a document was looked at', () => {
    const peeks = ['peeks:', '  - { at-seconds: 4, what: "a, b.md", how: opened }'];
    assert.equal(factOf(['peeks: []']).closedBook, true);
    assert.equal(factOf(peeks).closedBook, false);
  });

  it('is no closed book when documents stayed open', () => {
    assert.equal(factOf(['open-book: false']).closedBook, true);
    assert.equal(factOf(['open-book: true']).closedBook, false);
  });
});
