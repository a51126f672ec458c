import assert from 'node:assert/strict';
import { patternsOf } from '../../../src/core/review/patterns-of';
import type { ReviewedRound } from '../../../src/core/review/review';
import { someRound } from './some-rounds';

/** So many rounds, each on its own day. */
function rounds(many: number): ReviewedRound[] {
  return Array.from({ length: many }, (_, at) => {
    const started = new Date(Date.UTC(2000, 0, 1 + at)).toISOString().replace('Z', '+00:00');
    return { record: { ...someRound(at, 1), started } };
  });
}

/** The least of a few runs, in milliseconds of this process: others may want the machine, too. */
function least(all: readonly ReviewedRound[]): number {
  const times = Array.from({ length: 5 }, () => {
    const from = process.cpuUsage();
    assert.equal(patternsOf(all).rounds, all.length);
    return process.cpuUsage(from).user / 1000;
  });
  return Math.min(...times);
}

describe('patterns of many rounds', () => {
  it('are read at a rate that doesn’t fall with their number', () => {
    const few = least(rounds(500));
    const many = least(rounds(4000));
    assert.ok(many < 2000, `4,000 rounds took ${many} ms`);
    assert.ok(many < 8 * few * 3 + 20, `500 took ${few} ms, 4,000 took ${many} ms`);
  });

  it('show the latest thirty in charts, and all in tables', () => {
    const { sections } = patternsOf(rounds(100));
    const ratings = sections.find(({ id }) => id === 'ratings');
    assert.equal(ratings?.chart?.x.labels.length, 30);
    assert.match(ratings?.chart?.title ?? '', /: the latest 30 of \d+ rounds$/);
    assert.ok(new Set(ratings?.table?.rows.map(({ round }) => round)).size > 80);
    for (const { chart } of sections)
      for (const { series } of chart?.panels ?? [])
        for (const { values } of series) assert.equal(values.length, chart?.x.labels.length);
  });

  it('count a copy of a record once', () => {
    const all = rounds(3);
    assert.deepEqual(patternsOf([...all, ...all]), patternsOf(all));
    assert.deepEqual(patternsOf(all.toReversed()), patternsOf(all));
  });
});
