import assert from 'node:assert/strict';
import fc from 'fast-check';
import { matterSpan } from '../../../../src/core/round/matter';
import { fromYaml, type MatterNode } from '../../../../src/core/round/record/matter-node';
import { recordOf } from '../../../../src/core/round/record/of-round';
import { quickMatter } from '../../../../src/core/round/record/quick-matter';
import { parseYaml } from '../../../../src/core/story/parse-yaml';
import { formatRecord } from '../../../../src/core/round/record/write';
import { modelsIn, wordsOf } from '../../fuzz/models';
import { spoiled } from '../../fuzz/spoiled';
import { anyOutcome } from './any-outcome';
import { anyRound } from './any-round';
import { sampleRecord } from './sample-record';

const anyWritten = anyRound
  .chain((round) => fc.tuple(fc.constant(round), anyOutcome(round)))
  .map(([round, outcome]) => formatRecord(recordOf(round, 60, outcome)));

function matterOf(text: string): string {
  const span = matterSpan(text);
  return span ? text.slice(span.start, span.end) : '';
}

/** Without what both may say in their own ways: line ends at the end, and how nothing is written. */
function plain(node: MatterNode | undefined, source: string): unknown {
  if (!node || (node.kind === 'scalar' && node.value === null)) return undefined;
  const [start, end] = node.range;
  const at = [start, start + source.slice(start, end).trimEnd().length];
  if (node.kind === 'list') return { at, items: node.items.map((item) => plain(item, source)) };
  if (node.kind !== 'map') return { ...node, range: at };
  const pairs = node.pairs.map(({ key, value }) => [plain(key, source), plain(value, source)]);
  return { at, pairs };
}

/** @returns whether the quick reader understood it */
function assertSame(source: string): boolean {
  const quick = quickMatter(source);
  if (!quick) return false;
  const { contents, errors } = parseYaml(source);
  assert.deepEqual(errors, []);
  assert.ok(contents);
  assert.deepEqual(plain(quick, source), plain(fromYaml(contents), source));
  return true;
}

describe('the quick reader of a round’s front matter', () => {
  it('understands whatever we write, and says what YAML says', () => {
    fc.assert(fc.property(anyWritten, (text) => assertSame(matterOf(text))));
  });

  it('understands the sample rounds, with either line end', () => {
    for (const text of [...modelsIn('sample/rounds'), sampleRecord()]) {
      assert.ok(assertSame(matterOf(text)));
      assert.ok(assertSame(matterOf(text).replaceAll('\n', '\r\n')));
    }
  });

  it('leaves to YAML what isn’t written as we write it', () => {
    const odd = [
      ...['a: 1\na: 2', 'a: null', 'a: b c', 'a: 1.5', 'a: 01', 'a: 1e3', 'a: - b', 'a: *b'],
      ...['a: b # c', 'a:\n- b', 'a: b\n  c', 'a:\n  - b\n    c', 'a:\n    b: c\n  d: e', ' a: b'],
      ...[
        'a: {b: c}',
        'a: { b: c, b: d }',
        'a: [b,c]',
        'a: "b',
        'a: "\\x41"',
        'a: \tb',
        'a: b\r',
        'a:"b"',
      ],
      ...['', '# a', '- a', 'a:\n\nb: c', 'null: a', 'a: { b }', 'a: 2026-11-22', 'a: "\u0085"'],
    ];
    assert.deepEqual(
      odd.filter((source) => quickMatter(source) !== undefined),
      [],
    );
  });

  it('says what YAML says of spoiled records, or nothing', () => {
    const models = [...modelsIn('sample/rounds'), sampleRecord()].map(matterOf);
    fc.assert(
      fc.property(spoiled(models, wordsOf(models)), (source) => void assertSame(source)),
      { numRuns: 300 },
    );
  });
});
