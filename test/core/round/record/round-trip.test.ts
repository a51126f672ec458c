import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { recordOf } from '../../../../src/core/round/record/of-round';
import { ratingEdit } from '../../../../src/core/round/record/rating-edit';
import { readRecord } from '../../../../src/core/round/record/read';
import type { RoundRecord } from '../../../../src/core/round/record/record';
import { formatRecord } from '../../../../src/core/round/record/write';
import { readRecordSummary } from '../../../../src/core/round/record-summary';
import { applyEdits } from '../../../../src/core/text';
import { anyRating } from './any-rating';
import { anyOutcome } from './any-outcome';
import { anyRound } from './any-round';

const anyEnd = anyRound.chain((round) => fc.tuple(fc.constant(round), anyOutcome(round)));
const anyRecord = anyEnd.map(([round, outcome]) => recordOf(round, 60, outcome));

function read(text: string): RoundRecord {
  const { record } = readRecord(text);
  assert.ok(record);
  return record;
}

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']);

/** All parts of a text of some kind, however deep they lie. */
function partsOf(node: Nodes, type: Nodes['type']): Nodes[] {
  const below = 'children' in node ? node.children.flatMap((child) => partsOf(child, type)) : [];
  return node.type === type ? [node, ...below] : below;
}

const SOME = { numRuns: 40 };

describe('a record', () => {
  it('is read as it was written, whatever happened and was typed', () => {
    fc.assert(
      fc.property(anyEnd, fc.integer({ min: -720, max: 840 }), ([round, outcome], offset) => {
        const record = recordOf(round, offset, outcome);
        const text = formatRecord(record);
        assert.deepEqual(readRecord(text), { record, problems: [] });
        assert.equal(formatRecord(read(text)), text);
      }),
      SOME,
    );
  });

  it('says the same with the line ends of Windows and a byte order mark', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const text = formatRecord(record).replaceAll('\n', '\r\n');
        assert.deepEqual(read(`\ufeff${text}`), record);
      }),
      SOME,
    );
  });

  it('keeps every word that was typed', () => {
    fc.assert(
      fc.property(anyEnd, ([round, outcome]) => {
        const record = read(formatRecord(recordOf(round, 0, outcome)));
        const { phases, unsaid, elsewhere } = record;
        const kept = JSON.stringify([phases, unsaid, elsewhere, record.case?.lines]);
        const typed = [
          ...Object.values(round.texts),
          ...round.aside.map(({ text }) => text),
          ...(record.case ? round.said.map(({ text }) => text) : []),
        ];
        for (const line of typed.flatMap((text) => text.split(/\r\n|\r|\n/)))
          assert.ok(kept.includes(JSON.stringify(line.trim()).slice(1, -1)), line);
      }),
      SOME,
    );
  });

  it('has the headings of its sections and no others, whatever was typed', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const tree = markdown.parse(formatRecord(record));
        const { phases, unsaid, elsewhere, case: study } = record;
        const said = (study?.lines.length ?? 0) > 0 || study?.measures ? 1 : 0;
        const aside = phases.reduce((count, phase) => count + phase.aside.length, 0);
        const typed = unsaid.length + elsewhere.length;
        const sections = (study ? 1 : 0) + said + phases.length + typed + 2;
        const depths = partsOf(tree, 'heading').map((node) => 'depth' in node && node.depth);
        const count = (depth: number) => depths.filter((one) => one === depth).length;
        assert.deepEqual([count(1), count(2), count(3)], [1, sections, aside]);
        assert.equal(depths.length, 1 + sections + aside);
        assert.deepEqual(partsOf(tree, 'definition'), []);
        assert.equal(partsOf(tree, 'yaml').length, 1);
      }),
      SOME,
    );
  });

  it('is read by the quick reader as by the thorough one, rated or not', () => {
    fc.assert(
      fc.property(anyRecord, fc.array(anyRating, { maxLength: 4 }), (record, ratings) => {
        const text = ratings.reduce(
          (before, rating) => applyEdits(before, ratingEdit(before, rating) ?? []),
          formatRecord(record),
        );
        const {
          title,
          started,
          round,
          real,
          case: study,
          questions,
          told,
          openBook,
          peeks,
        } = read(text);
        assert.deepEqual(readRecordSummary(text), {
          title,
          started,
          round,
          minutes: Math.round(real / 60),
          case: study?.id ?? '',
          questions: questions.filter(Boolean),
          told: told.filter(Boolean),
          openBook,
          peeks: peeks.length,
        });
      }),
      SOME,
    );
  });

  it('keeps keys of the user', () => {
    const own = ['mood: tired # very', 'partner:', '  - Ana', '  - { name: Bo }'].join('\n');
    fc.assert(
      fc.property(anyRecord, (record) => {
        const text = formatRecord(record).replace('\n---\n', `\n${own}\n---\n`);
        assert.equal(read(text).extra, own);
        assert.equal(formatRecord(read(text)), text);
      }),
      SOME,
    );
  });

  it('has no line that ends in white space, but where that was typed', () => {
    fc.assert(
      fc.property(anyRecord, (record) => {
        const { case: study } = record;
        const quiet = study && { ...study, lines: [], conversation: [] };
        const bare = {
          ...record,
          ...(quiet && { case: quiet }),
          unsaid: [],
          elsewhere: [],
          title: 'x',
        };
        const phases = record.phases.map((one) => ({ ...one, typed: '', aside: [] }));
        assert.doesNotMatch(formatRecord({ ...bare, phases }), /[ \t]$/m);
      }),
      SOME,
    );
  });
});
