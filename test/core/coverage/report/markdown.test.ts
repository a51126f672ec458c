import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { candidates } from '../../../../src/core/coverage/board/candidates';
import { computeCoverage } from '../../../../src/core/coverage/coverage';
import {
  candidatesMarkdown,
  coverageMarkdown,
} from '../../../../src/core/coverage/report/markdown';
import { plainText } from '../../../../src/core/coverage/report/plain';
import { shortlist } from '../../../../src/core/coverage/shortlist/shortlist';
import type { StoryRecord } from '../../../../src/core/coverage/record';
import { anyRecords, record, TODAY } from '../records';

/** What our own words are made of; anything else would come from a title. */
const OURS = ['root', 'heading', 'paragraph', 'list', 'listItem', 'strong', 'text'];

const nodesBelow = (node: Nodes): Nodes[] => [
  node,
  ...('children' in node ? node.children.flatMap(nodesBelow) : []),
];
const parsed = (text: string) => nodesBelow(unified().use(remarkParse).parse(text));
const textOf = (nodes: Nodes[]) =>
  nodes.flatMap((node) => (node.type === 'text' ? [node.value] : [])).join('\n');
function reportOf(records: StoryRecord[]): string {
  const coverage = computeCoverage(records, [], TODAY);
  const chosen = shortlist(candidates(coverage));
  return coverageMarkdown(coverage, { today: TODAY, shortlist: chosen });
}

/** How many cells each line of each table has. */
const tables = (text: string) =>
  text
    .trimEnd()
    .split('\n\n')
    .filter((part) => part.startsWith('| '))
    .map((part) => part.split('\n').map((line) => line.match(/(?<!\\)(?:\\\\)*\|/g)?.length));

const titles = fc.oneof(
  fc.string({ maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        ...['|', '\\', '`', '*', '_', '<b>', '[a](b)', '![a](b)', '&lt;', '\n# ', '\n\n- ', 'a'],
        ...['https://a.example', '<https://a.example>', 'me@a.example', '$x$', '~~', '\t', ' '],
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
);

describe('coverage as Markdown', () => {
  it('shows any title as text', () => {
    fc.assert(
      fc.property(fc.array(titles, { minLength: 1, maxLength: 4 }), (all) => {
        const records = all.map((title, i) =>
          record(`stories/${i}.md`, { title, focus: ['partnering'], topics: ['failure'] }),
        );
        const nodes = parsed(reportOf(records));
        assert.deepEqual(
          nodes.filter(({ type }) => !OURS.includes(type)),
          [],
        );
        for (const title of all) assert.ok(textOf(nodes).includes(plainText(title)), title);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps every table in shape', () => {
    fc.assert(
      fc.property(anyRecords, fc.array(titles), (records, names) => {
        const coverage = computeCoverage(records, [], TODAY);
        const found = names.map((name) => ({ coverage, report: { today: TODAY, name } }));
        for (const cells of tables(`${reportOf(records)}\n${candidatesMarkdown(found)}`)) {
          assert.equal(new Set(cells).size, 1);
        }
      }),
    );
  });

  it('has everything in its place', () => {
    const report = reportOf([
      record('stories/a.md', { title: 'A', focus: ['partnering'], topics: ['failure'] }),
      record('stories/b.md', { title: 'B', focus: ['partnering', 'prioritizing'] }),
    ]);
    const headings = report.match(/^##? .*/gm);
    assert.deepEqual(headings, [
      ...['# Coverage', '## Gaps', '## Focus areas', '## Topics', '## Also asked for'],
      ...['## Shortlist', '## Notes', '## Stories'],
    ]);
    assert.match(report, /\n- \*\*Prioritizing\*\*: /);
    assert.match(report, /\n### Partnering: solid · 2 stories\n\n- “A”: main · .*\n- “B”: main · /);
    assert.match(report, /\n1\. “A” for Partnering, Failure and what it taught you · the only /);
    assert.match(report, /\n\| Failure and what it taught you \| .* \| “A” \|\n/);
    assert.match(report, /\n\| A \| written.* \| Partnering \| 1 \| +\| +\| stories\/a\.md \|\n/);
  });

  it('does without a shortlist when there is none', () => {
    const report = coverageMarkdown(computeCoverage([], [], TODAY), { today: TODAY });
    assert.doesNotMatch(report, /Shortlist/);
    assert.match(report, /\n## Stories\n\nNone yet\.\n$/);
  });

  it('names files as a reader knows them', () => {
    const coverage = computeCoverage([record('file:///home/me/stories/a.md')], [], TODAY);
    const pathOf = (id: string) => id.slice(id.indexOf('stories/'));
    const report = coverageMarkdown(coverage, { today: TODAY, pathOf });
    assert.match(report, /\| stories\/a\.md \|\n$/);
  });

  it('lists what isn’t counted, with the reason', () => {
    const names = ['1. <b>x</b>.md', 'a|b*c*.md', 'tv/\u202eדג.md'];
    const leftOut = {
      unreadable: names.map((id) => ({ id, reason: 'It can’t be read (E_X_).' })),
      skipped: [{ what: 'file' as const, count: 1200, reason: 'There are *too* many.' }],
    };
    const coverage = computeCoverage([], [], TODAY);
    const report = coverageMarkdown(coverage, {
      today: TODAY,
      leftOut,
      pathOf: (id) => `in/${id}`,
    });
    const [, part = ''] = report.split('\n## Left out\n');
    const nodes = parsed(part);
    const items = nodes
      .filter(({ type }) => type === 'listItem')
      .map((one) => [one].flatMap(nodesBelow));
    assert.deepEqual(items.map(textOf), [
      ...names.map((name) => `“${plainText(`in/${name}`)}”: It can’t be read (E_X_).`),
      '1,200 files: There are *too* many.',
    ]);
    assert.match(part, /^\nNot counted in this report: 1,203 files\.\n/);
    assert.deepEqual(
      nodes.filter(({ type }) => !OURS.includes(type)),
      [],
    );
  });

  it('lists the first hundred files of many that can’t be read', () => {
    const unreadable = Array.from({ length: 130 }, (_, i) => ({ id: `${i}.md`, reason: 'No.' }));
    const leftOut = { unreadable, skipped: [] };
    const coverage = computeCoverage([], [], TODAY);
    const report = coverageMarkdown(coverage, { today: TODAY, leftOut });
    assert.match(report, /\n- “99\.md”: No\.\n- 30 more files can’t be read\.\n$/);
    const none = { today: TODAY, leftOut: { unreadable: [], skipped: [] } };
    assert.doesNotMatch(coverageMarkdown(coverage, none), /Left out/);
  });

  it('lists so many stories as one reads, and all of them once', () => {
    const many = Array.from({ length: 50 }, (_, i) =>
      record(`stories/${i}.md`, { title: `T${i}`, focus: ['partnering'], topics: ['failure'] }),
    );
    const report = reportOf(many);
    assert.match(report, /\n- “T\d+”: .*\n- and 30 more\n/);
    assert.match(report, /\| “T\d+”, “T\d+”, “T\d+”, and 47 more \|\n/);
    const [, table = ''] = report.split('## Stories');
    for (const { title } of many) assert.match(table, new RegExp(`\\n\\| ${title} \\|`));
  });
});
