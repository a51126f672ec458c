import assert from 'node:assert/strict';
import { FOCUS_AREAS } from '../../../src/core/guide/focus-areas';
import { ROUND_FORMATS } from '../../../src/core/guide/rounds';
import { TOPICS } from '../../../src/core/guide/topics';
import { useLanguage } from '../../../src/core/language';
import { patternsMarkdown } from '../../../src/core/review/markdown';
import { patternsOf } from '../../../src/core/review/patterns-of';
import type { Chart } from '../../../src/core/review/patterns';
import { englishIn } from '../english';
import { ENGLISH, MARKED } from '../marked-language';
import { someRound } from './some-rounds';

/** What the guide and the rounds themselves say stays as it is. */
const KEPT = [
  ...[...FOCUS_AREAS, ...TOPICS].map(({ name }) => name),
  ...[ROUND_FORMATS.exploratory, ROUND_FORMATS['service-ownership']].map(({ title }) => title),
  ...Object.values(ROUND_FORMATS).flatMap(({ phases }) => phases.map(({ name }) => name)),
  ...['My round', 'Hello', 'One', 'Two', 'Mine', 'The owner', 'After the third question.'],
  ...['slow-search', 'messenger-intermittent'],
  ...['stories/a.md', 'stories/b.md', 'stories/2025/c.md'],
];

function textsOf({ title, x, y, panels }: Chart): string[] {
  return [
    ...[title, x.title, ...x.labels, y.title, y.unit, y.lane ?? ''],
    ...panels.flatMap(({ name, series }) => [
      name,
      ...series.flatMap((one) => [one.name, ...one.values.map((value) => value?.readout ?? '')]),
    ]),
  ];
}

describe('patterns in another language', () => {
  before(() => useLanguage(MARKED));
  after(() => useLanguage(ENGLISH));

  for (const many of [0, 1, 3, 12, 90]) {
    it(`have no English but what ${many} rounds and the guide say`, () => {
      const rounds = Array.from({ length: many }, (_, at) => ({ record: someRound(at, at) }));
      const patterns = patternsOf(rounds, [{ id: 'stories/a.md', title: 'stories/a.md' }]);
      const markdown = patternsMarkdown(patterns, '2026-11-22').replaceAll('\\', '');
      assert.deepEqual(englishIn(markdown, KEPT), []);
      for (const { chart } of patterns.sections)
        for (const text of chart ? textsOf(chart) : [])
          assert.deepEqual(englishIn(text, KEPT), [], text);
    });
  }
});
