import assert from 'node:assert/strict';
import { RUBRICS } from '../../src/core/guide/rubrics';
import { readConfigFile } from '../../src/core/lint/config-file';
import { readPlan } from '../../src/core/plan/read';
import { SECONDS_PER_CUE } from '../../src/core/retrieval/limit';
import { retrievalIn } from '../../src/core/retrieval/read';
import { partnerEdits } from '../../src/core/round/debrief/partner';
import { readPartnerSheet } from '../../src/core/round/record/read-partner-sheet';
import { readRecord } from '../../src/core/round/record/read';
import { lintSheet } from '../../src/core/sheets/lint';
import { readSheet } from '../../src/core/sheets/read';
import { parseStory } from '../../src/core/story/parse';
import { applyEdits } from '../../src/core/text';
import { cpuMs } from '../cpu-ms';
import { growsFast } from './growth';

const NAMES_OF_OBJECTS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];
const NUMBERS = ['1e308', '.inf', '.nan', '-1', '0.5', '9007199254740993'];
const TYPES = ['[]', '{}', '[[a]]', '{a: b}', '!!binary x', '!!js/function "x"', '*none', '? a'];
const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefgh'].map((name, at) => {
    const before = `*${'abcdefgh'.charAt(at)}`;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
  }),
].join('\n');

const file = (type: string, matter: string, body = '') =>
  `---\ntype: ${type}\n${matter}\n---\n\n${body}`;
const START = 'started: 2026-11-22T14:05:09+01:00';

const scoreSheet = (areas: string, body: string) =>
  readPartnerSheet(file('star-score-sheet', `${START}\nareas: ${areas}`, body));
const part = (heading: string, level: string, evidence: string) =>
  `## ${heading}\n\nLevel: ${level}\n\nEvidence:\n\n- ${evidence}\n\n`;
const AREA = 'Driving Success';
const scored = (level: string, evidence = 'Named the number.') =>
  scoreSheet('[driving-success]', part(AREA, level, evidence));

describe('a hostile score sheet', () => {
  it('scores nothing that only objects know', () => {
    for (const name of NAMES_OF_OBJECTS) {
      const { ratings, ticks, problems } = scoreSheet(
        `[${name}]`,
        `${part(name, '3', 'So.')}- [x] Seen (${name}-s1)\n- [x] Seen (${name})\n`,
      );
      assert.deepEqual([ratings, ticks, problems], [[], [], []], name);
    }
  });

  it('has no level but those that there are', () => {
    for (const level of [...NUMBERS, ...TYPES, '5', '0', '03', '3e1', '１', '<b>3</b>']) {
      const { ratings, problems } = scored(level);
      assert.deepEqual(ratings, [], level);
      assert.equal(problems.length, 1, level);
    }
    assert.equal(scored('3').ratings[0]?.level, 3);
  });

  it('brings markup into a record as words, and nothing into its front matter', () => {
    const evidence = '<img src=x onerror=alert(1)> "] } [a](command:b) # x: &a *a';
    const { ratings } = scored('3', evidence);
    assert.equal(ratings[0]?.evidence[0], evidence);
    const record = file('star-round', START);
    const after = readRecord(applyEdits(record, partnerEdits(record, { ratings, ticks: [] })));
    assert.deepEqual(after.problems, []);
    assert.deepEqual(after.record?.ratings, ratings);
  });

  it('scores an area once and ticks a signal once, however often they stand there', () => {
    const [signal] = RUBRICS.find(({ slot }) => slot === 'troubleshooting')!.signals;
    const ticks = `- [x] Seen (${signal!.id})\n`.repeat(500);
    const all = `${part(AREA, '3', 'a')}${part(AREA, '', '')}${part(AREA, '4', 'b')}`;
    const read = scoreSheet('[driving-success, driving-success]', all.repeat(200) + ticks);
    assert.deepEqual(read.ratings, [
      { slot: 'driving-success', by: 'partner', level: 3, evidence: ['a'] },
    ]);
    assert.deepEqual(read.ticks, [{ signal: signal!.id, isSeen: true }]);
    const late = scoreSheet('[driving-success]', part(AREA, '', ' ') + part(AREA, '4', 'b'));
    assert.equal(late.ratings[0]?.level, 4);
  });

  it('follows no alias and keeps what it is about as words', () => {
    const { started, ratings } = readPartnerSheet(
      file('star-score-sheet', `${BOMB}\nstarted: *h\nareas: *h`, part(AREA, '3', 'a')),
    );
    assert.deepEqual([started, ratings], ['*h', []]);
  });
});

describe('a hostile drill', () => {
  const drill = (matter: string) => retrievalIn(file('star-retrieval', `${START}\n${matter}`));
  const cue = (fields: string) => drill(`cues:\n  - {${fields}}`);

  it('takes no number that isn’t one, and says where', () => {
    for (const number of NUMBERS) {
      const { record, problems } = drill(`seed: ${number}\nlimit-seconds: ${number}`);
      assert.deepEqual([record?.seed, record?.limit], [0, SECONDS_PER_CUE], number);
      assert.equal(problems.length, 2, number);
      const read = cue(`deck: topics, cue: failure, recall: late, seconds: ${number}`);
      assert.deepEqual(read.record?.results, [], number);
      assert.equal(read.problems.length, 1, number);
    }
  });

  it('has no deck and no answer but those that there are', () => {
    for (const name of [...NAMES_OF_OBJECTS, '"<b>"']) {
      for (const [deck, recall] of [
        [name, 'late'],
        ['topics', name],
      ]) {
        const read = cue(`deck: ${deck}, cue: failure, recall: ${recall}, seconds: 3`);
        assert.deepEqual(read.record?.results, [], name);
        assert.equal(read.problems.length, 1, name);
      }
      assert.equal('isOwner' in {}, false);
    }
  });

  it('may hold anything anywhere, and is read as far as it makes sense', () => {
    for (const key of ['title', 'started', 'ended', 'seed', 'limit-seconds', 'cues'])
      for (const value of [...TYPES, ...NUMBERS, `\n  ${'- '.repeat(500)}x`, '[['.repeat(2000)]) {
        const text = file('star-retrieval', `${key === 'started' ? '' : START}\n${key}: ${value}`);
        const { record, problems } = retrievalIn(text);
        assert.ok(record !== undefined || problems.length > 0, `${key}: ${value}`);
        if (record) assert.ok(Number.isSafeInteger(record.seed) && record.results.length === 0);
      }
  });

  it('has no alias followed', () => {
    const { record } = drill(`${BOMB}\ntitle: *h\ncues: *h`);
    assert.deepEqual([record?.title, record?.results], ['', []]);
  });
});

describe('a hostile record of a partner’s round', () => {
  it('rates nothing that only objects know, at no level that there isn’t', () => {
    for (const slot of [...NAMES_OF_OBJECTS, 'driving-success'])
      for (const level of [...NUMBERS, ...NAMES_OF_OBJECTS, '{}', '"3 "']) {
        const rating = `ratings:\n  - {slot: ${slot}, by: partner, level: ${level}, evidence: [a]}`;
        const { record, problems } = readRecord(file('star-round', `${START}\n${rating}`));
        assert.ok(record);
        assert.ok(record.ratings.every((one) => one.level === undefined));
        assert.ok(problems.length > 0, rating);
      }
  });
});

describe('a hostile sheet', () => {
  it('is none by a name that only objects know', () => {
    for (const name of NAMES_OF_OBJECTS) {
      const text = file('star-sheet', `sheet: ${name}`);
      assert.equal(readSheet(text), undefined, name);
      assert.deepEqual(
        lintSheet(text, 150).map(({ code }) => code),
        ['sheet-unknown'],
      );
    }
  });

  it('of a megabyte, or thousands deep, is said to be too much', () => {
    for (const body of ['x'.repeat(1_000_000), '> '.repeat(3000)])
      assert.deepEqual(
        lintSheet(file('star-sheet', 'sheet: why', body), 150).map(({ code }) => code),
        ['sheet-unread'],
      );
  });
});

/** What could be compared with each other in a file, by a size. */
const KEYS = (size: number) => Array.from({ length: size }, (_, at) => `k${at}: 1`).join('\n');
const FLOW = (size: number) => `x: {${Array.from({ length: size }, (_, at) => `k${at}`).join()}}`;
const READ: [string, number, (size: number) => string, (text: string) => unknown][] = [
  ['keys of a record', 8000, (size) => file('star-round', `${START}\n${KEYS(size)}`), readRecord],
  [
    'keys of a drill',
    8000,
    (size) => file('star-retrieval', `${START}\n${KEYS(size)}`),
    retrievalIn,
  ],
  ['keys of a story', 8000, (size) => file('star-story', FLOW(size)), parseStory],
  [
    'keys of a plan',
    8000,
    (size) => file('star-plan', `interviews:\n- title: A\n${FLOW(size)}`),
    readPlan,
  ],
  ['keys of a configuration', 8000, KEYS, readConfigFile],
  [
    'areas of a score sheet',
    3000,
    (size) =>
      file('star-score-sheet', `areas: [${'partnering, '.repeat(size)}]`, '## a\n'.repeat(size)),
    readPartnerSheet,
  ],
];

describe('a file with thousands of keys', function () {
  this.timeout(200_000);

  for (const [what, size, text, read] of READ)
    it(`is read in a time that grows no faster than it does: ${what}`, () => {
      const spentOn = (source: string) => cpuMs(() => read(source));
      assert.ok(!growsFast(spentOn, text(size / 2), text(size), 100));
    });

  it('is still told of a key that stands twice, at its place', () => {
    const twice = `${KEYS(500)}\nk7: 2`;
    for (const [text, { problems }] of [
      file('star-round', `${START}\n${twice}`),
      file('star-round', `${START}\nx:\n  - a: {b: 1, "b": 2}`),
    ].map((one) => [one, readRecord(one)] as const)) {
      assert.deepEqual(
        problems.map(({ message }) => message),
        ['The front matter can’t be read from here on: the same key stands here twice.'],
      );
      assert.match(text.slice(problems[0]!.span.start, problems[0]!.span.end), /k7: 2|b: 1/);
    }
  });
});
