import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { titlesIn, readTraced, traceProblems } from './traceability';

const PAGE = readFileSync('docs/guide.md', 'utf8');
const numbered = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
const ITEMS = [...numbered('G', 98), ...numbered('C', 27)];

const row = (id: string, where: string, tests: string) =>
  `| ${id} | Something | ${where} | ${tests} |`;
const HERE = '`test/content/guide.test.ts`: “has a place and a test for every item of the guide”';
const GOOD = row('G1', '`docs/guide.md`', HERE);

describe('the table of the guide', () => {
  it('has a place and a test for every item of the guide', () => {
    assert.deepEqual(traceProblems(PAGE, ITEMS), []);
  });

  it('says every item in words of its own', () => {
    const items = readTraced(PAGE).map(({ item }) => item);
    assert.equal(new Set(items).size, items.length);
  });
});

describe('the check of that table', () => {
  it('finds nothing in a good one', () => {
    assert.deepEqual(traceProblems(GOOD, ['G1']), []);
  });

  it('finds an item that is missing, is none, or stands elsewhere', () => {
    const other = GOOD.replace('G1', 'G2');
    assert.deepEqual(traceProblems(GOOD, ['G1', 'G2']), ['G2 has no row']);
    assert.deepEqual(traceProblems(`${GOOD}\n${other}`, ['G1']), ['G2 is no item']);
    assert.equal(traceProblems(`${other}\n${GOOD}`, ['G1', 'G2']).length, 1);
    assert.equal(traceProblems(`${GOOD}\n${GOOD}`, ['G1']).length, 1);
  });

  it('finds an item with neither a place nor a test', () => {
    assert.deepEqual(traceProblems(row('G1', 'somewhere', 'by hand'), ['G1']), [
      'G1 lives nowhere',
      'G1 has no test',
    ]);
    assert.deepEqual(traceProblems(GOOD.replace('Something', ''), ['G1']), ['G1 says nothing']);
  });

  it('finds a path that leads nowhere', () => {
    const lost = row('G1', '`src/core/guide/lost.ts`', HERE.replace('guide.test', 'lost.test'));
    assert.deepEqual(traceProblems(lost, ['G1']), [
      'G1 lives in no src/core/guide/lost.ts',
      'G1 has no test in test/content/lost.test.ts',
    ]);
    const source = row('G1', '`docs/guide.md`', '`test/content/traceability.ts`: “readTraced”');
    assert.equal(traceProblems(source, ['G1']).length, 1);
  });

  it('finds a title that the file of the test doesn’t have', () => {
    const other = GOOD.replace('every item', 'most items');
    assert.deepEqual(traceProblems(other, ['G1']), [
      'G1 has no “has a place and a test for most items of the guide” in test/content/guide.test.ts',
    ]);
    const none = row('G1', '`docs/guide.md`', '`test/content/guide.test.ts`');
    assert.deepEqual(traceProblems(none, ['G1']), [
      'G1 names no test of test/content/guide.test.ts',
    ]);
  });

  it('knows titles that a loop completes, and quotes in them', () => {
    const source =
      "it(`takes ${one.map(({ id }) => id)} for ${two}`, run);\ndescribe('isn\\'t', run)";
    assert.deepEqual([...titlesIn(source)], ['takes … for …', "isn't"]);
  });
});
