import assert from 'node:assert/strict';
import { coverageHtml } from '../../../src/core/coverage/board/html';
import { readinessPlot, readout } from '../../../src/core/coverage/board/plot';
import { computeCoverage } from '../../../src/core/coverage/coverage';
import { progressOf } from '../../../src/core/coverage/progress';
import { coverageMarkdown } from '../../../src/core/coverage/report/markdown';
import { coverageTree } from '../../../src/core/coverage/tree/tree';
import { evidenceWords } from '../../../src/core/guide/evidence';
import { EXPLORATORY_AREAS } from '../../../src/core/guide/focus-areas';
import { PILLARS } from '../../../src/core/guide/pillars';
import { QUESTION_BANK } from '../../../src/core/guide/questions';
import { RUBRICS } from '../../../src/core/guide/rubrics';
import { SECTIONS } from '../../../src/core/guide/sections';
import { SERVICE_WORK_KINDS } from '../../../src/core/guide/service-work';
import { TOPICS } from '../../../src/core/guide/topics';
import { unreadableReason } from '../../../src/core/index/unreadable';
import { useLanguage } from '../../../src/core/language';
import { englishIn } from '../english';
import { ENGLISH, MARKED } from '../marked-language';
import { readStrictly, textOf } from '../picture/strict-markup';
import { show } from './board/libraries';
import { AREA_IDS, checked, record, round, TODAY, TOPIC_IDS } from './records';
import { flatten } from './trees';

/** What the guide says stays English. */
const GUIDE = [
  ...EXPLORATORY_AREAS.flatMap(({ name, definition }) => [name, definition]),
  ...TOPICS.flatMap(({ name, asks }) => [name, asks]),
  ...[...SERVICE_WORK_KINDS, ...PILLARS].flatMap(({ name, meaning }) => [name, meaning]),
  ...SECTIONS.map(({ title }) => title),
  ...RUBRICS.flatMap(({ signals, redFlags }) => [...signals, ...redFlags].map(({ text }) => text)),
  ...QUESTION_BANK.map(({ text }) => text),
  ...EXPLORATORY_AREAS.map(({ id }) => evidenceWords(id, 'deed') ?? ''),
].filter(Boolean);

const focus = AREA_IDS.slice(0, 2);

/** Stories in every state, whose titles and files have no letters. */
const RECORDS = [
  record('1', { focus, topics: TOPIC_IDS.slice(0, 5), when: '2026-01' }),
  record('2', { focus, status: 'draft' }),
  record('3', { focus, when: '2019', checked: checked(focus, { error: 1, doubted: focus }) }),
  record('4', { topics: ['failure'], checked: checked([], { rules: ['missing-reflection'] }) }),
  record('5', { kind: 'growth', serviceWork: 'expand', checked: undefined }),
  record('6', { focus: AREA_IDS.slice(2, 3), checked: checked([], { rules: ['placeholder'] }) }),
  ...Array.from({ length: 60 }, (_, at) => record(`${100 + at}`, { focus: AREA_IDS.slice(3, 4) })),
];

const ROUNDS = [
  round(['1']),
  round(['1', '6'], { started: '2026-11-21T18:00:00', round: 'service-ownership' }),
];

describe('coverage in another language', () => {
  before(() => useLanguage(MARKED));
  after(() => useLanguage(ENGLISH));

  const leftOut = () => ({
    unreadable: [
      { id: 'file:///1', reason: unreadableReason({ code: 'EACCES' }) ?? '' },
      { id: 'file:///2', reason: unreadableReason({}) ?? '' },
    ],
    skipped: [
      { what: 'file' as const, count: 2, reason: '-' },
      { what: 'folder' as const, count: 1, reason: '-' },
    ],
  });

  it('is a tree with no other English than the guide’s', () => {
    const recalled = new Map([['failure', { day: TODAY, recall: 'late' as const, seconds: 14 }]]);
    for (const records of [RECORDS, RECORDS.slice(0, 1), []]) {
      const coverage = computeCoverage(records, ROUNDS, TODAY, recalled);
      const tree = coverageTree(coverage, { filter: '', shown: {} }, leftOut());
      const rows = flatten(tree.nodes);
      assert.ok(rows.length > 100);
      for (const { id, label, description, detail } of rows)
        for (const text of [label, description, detail])
          assert.deepEqual(englishIn(text, GUIDE), [], `${id}: ${text}`);
    }
  });

  it('is exported so', () => {
    for (const records of [RECORDS, []]) {
      const { coverage, chosen } = show(records, ROUNDS);
      const parts = { today: TODAY, leftOut: leftOut(), pathOf: (id: string) => id.slice(-1) };
      const markdown = coverageMarkdown(coverage, { ...parts, shortlist: chosen });
      assert.deepEqual(englishIn(markdown.replaceAll('\\', ''), GUIDE), []);
      const html = coverageHtml(coverage, chosen, parts).replace(/^<!DOCTYPE html>\n/, '');
      // What stands in two elements isn't one word.
      const apart = html.replace(/<style>[^]*?<\/style>/, '').replaceAll('</', ' </');
      const page = textOf(readStrictly(apart));
      // Names are broken into lines in the picture.
      const broken = EXPLORATORY_AREAS.flatMap(({ name }) => name.split(' '));
      assert.deepEqual(englishIn(page, [...GUIDE, ...broken]), []);
    }
  });

  it('is read out so, and its progress too', () => {
    const { lanes } = readinessPlot(show(RECORDS, ROUNDS).coverage);
    for (const lane of lanes)
      for (const cell of lane.cells) assert.deepEqual(englishIn(readout(lane, cell), GUIDE), []);
    for (const total of [0, 1, 9])
      for (const what of ['reading', 'checking'] as const) {
        const progress = progressOf({ what, done: 1, total }, { unchecked: 0, isStopped: false });
        assert.deepEqual(englishIn(progress?.words ?? 'none', []), []);
      }
  });
});
