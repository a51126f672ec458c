import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SECTION_IDS } from '../../../src/core/review/patterns';
import { patternsOf } from '../../../src/core/review/patterns-of';
import { formatRecord } from '../../../src/core/round/record/write';
import { read } from '../round/record/sample-record';
import { recount } from './recount';
import { someRound } from './some-rounds';

const TITLES = { 'stories/b.md': 'The second', 'stories/never.md': 'The one nobody tells' };
const STORIES = Object.entries(TITLES).map(([id, title]) => ({ id, title }));

describe('the numbers of patterns', () => {
  it('are those of a plain recount of the texts, cell by cell', () => {
    let rows = 0;
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 0, max: 9 }), (seed, many) => {
        const texts = Array.from({ length: many }, (_, at) =>
          formatRecord(someRound(seed + at, (seed + 5 * at) % 160)),
        );
        const { sections } = patternsOf(
          texts.map((text) => ({ record: read(text) })),
          STORIES,
        );
        const expected = recount(texts, TITLES);
        for (const { id, table } of sections) {
          const cells = (table?.rows ?? []).map((row) => row.cells);
          assert.deepEqual(cells, expected[id], id);
          rows += cells.length;
        }
      }),
      { numRuns: 60 },
    );
    assert.ok(rows > 3000, `only ${rows} rows were compared`);
  });

  it('come in the sections that are named, in their order', () => {
    const { sections } = patternsOf([]);
    assert.deepEqual(
      sections.map(({ id }) => id),
      SECTION_IDS,
    );
  });
});
