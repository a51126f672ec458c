import assert from 'node:assert/strict';
import { patternsHtml } from '../../../../src/core/review/chart/html';
import { SECTION_IDS } from '../../../../src/core/review/patterns';
import { patternsOf } from '../../../../src/core/review/patterns-of';
import { readRecord } from '../../../../src/core/round/record/read';
import { everyElement, readStrictly, textOf, type Read } from '../../picture/strict-markup';
import { manyRounds } from '../many-rounds';

const ODD = '<img src=x onerror=alert(1)>“&amp;';
const TODAY = '2026-11-22';

const patterns = patternsOf(
  manyRounds(9).map(({ text }) => ({ record: readRecord(text).record! })),
  [{ id: 'odd', title: ODD }],
);
const read = (page: string) => readStrictly(page.replace(/^<!DOCTYPE html>\n/, ''));
const ofTag = (root: Read, tag: string) => everyElement(root).filter((one) => one.tag === tag);

describe('the patterns as a page to print', () => {
  const page = read(patternsHtml(patterns, TODAY));

  it('is well-formed, runs and loads nothing, and says odd titles as text', () => {
    for (const { tag, attributes } of everyElement(page)) {
      assert.doesNotMatch(tag, /^(script|img|link|iframe|a)$/);
      for (const name of Object.keys(attributes))
        assert.doesNotMatch(name, /^(on|src|href|style$)/);
    }
    assert.ok(textOf(page).includes(ODD));
  });

  it('has a section for each question with all that it says, its chart and its whole table', () => {
    assert.equal(textOf(ofTag(page, 'h1')[0]!), `Patterns, ${TODAY}`);
    const sections = ofTag(page, 'section');
    assert.equal(sections.length, SECTION_IDS.length);
    for (const [at, { title, how, findings, chart, table }] of patterns.sections.entries()) {
      const section = sections[at]!;
      const words = textOf(section);
      for (const said of [title, how, ...findings.map(({ text }) => text)]) {
        assert.ok(words.includes(said), said);
      }
      assert.equal(ofTag(section, 'svg').length, chart ? 1 : 0);
      const cells = ofTag(section, 'tr')
        .slice(1)
        .map(({ children }) => children.map((one) => textOf(one as Read)));
      assert.deepEqual(cells, table?.rows.map((row) => row.cells) ?? []);
    }
  });

  it('says so when there is no round', () => {
    const empty = read(patternsHtml(patternsOf([]), TODAY));
    assert.ok(textOf(empty).includes('No saved rounds.'));
    assert.equal(ofTag(empty, 'section').length, 0);
  });
});
