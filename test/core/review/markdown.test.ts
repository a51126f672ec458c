import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { patternsMarkdown } from '../../../src/core/review/markdown';
import { patternsOf } from '../../../src/core/review/patterns-of';
import { someRound } from './some-rounds';

const TODAY = '2026-11-22';
const NASTY = '# <img src=x> | `a` [b](http://c) **d**\n\u001b[31m| e';

const rounds = (many: number) =>
  Array.from({ length: many }, (_, at) => ({ record: someRound(at, at) }));

function typesIn(node: Nodes): string[] {
  return [node.type, ...('children' in node ? node.children.flatMap(typesIn) : [])];
}

describe('patterns as Markdown', () => {
  it('have a heading and a table for each section, with as many cells as columns', () => {
    const patterns = patternsOf(rounds(9));
    const text = patternsMarkdown(patterns, TODAY);
    const days = 'from January 1, 2026 to September 9, 2026';
    assert.ok(text.startsWith(`# Patterns\n\n9 rounds, ${days}. As of ${TODAY}.\n`));
    for (const { title } of patterns.sections) assert.ok(text.includes(`\n## ${title}\n`), title);
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    const expected = patterns.sections.flatMap(({ table }) =>
      table ? [2, ...table.rows.map(() => 1)] : [],
    );
    assert.equal(
      rows.length,
      expected.reduce((a, b) => a + b, 0),
    );
    for (const { table } of patterns.sections)
      for (const { cells } of table?.rows ?? [])
        assert.equal(cells.length, table?.columns.length, cells.join());
  });

  it('show what a record holds as text', () => {
    const nasty = rounds(3).map(({ record }) => ({
      record: { ...record, round: NASTY, title: NASTY, steam: NASTY, told: [NASTY] },
    }));
    const patterns = patternsOf(nasty, [{ id: 'x', title: NASTY }]);
    const text = patternsMarkdown(patterns, TODAY, NASTY);
    const types = new Set(typesIn(unified().use(remarkParse).parse(text)));
    assert.deepEqual(
      [...types].sort(),
      ['heading', 'list', 'listItem', 'paragraph', 'root', 'text'].sort(),
    );
    assert.ok(!text.includes('\u001b'));
  });

  it('say that there are no rounds', () => {
    assert.equal(
      patternsMarkdown(patternsOf([]), TODAY),
      '# Patterns\n\nNo saved rounds. As of 2026-11-22.\n',
    );
  });
});
