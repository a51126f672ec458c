import assert from 'node:assert/strict';
import { checkText } from '../../src/core/case/check/check-case';
import { readConfig } from '../../src/core/lint/config';
import { readConfigFile } from '../../src/core/lint/config-file';
import { lintStory } from '../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../src/core/lint/settings';
import { lintPlan } from '../../src/core/plan/lint';
import { readPlan } from '../../src/core/plan/read';
import { retrievalIn } from '../../src/core/retrieval/read';
import { documentNames } from '../../src/core/round/closed-book';
import { readFormats } from '../../src/core/round/formats';
import { readQuestions } from '../../src/core/round/own-questions';
import { readRecord } from '../../src/core/round/record/read';
import { titleWords } from '../../src/core/round/title-words';
import { lintSheet } from '../../src/core/sheets/lint';
import { parseStory } from '../../src/core/story/parse';
import { unlinked } from '../../src/editor/unlinked';

/** Whatever isn't seen itself but changes how or where the words beside it are seen. */
const HIDDEN = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const SIGNS = [
  ...['\u0000', '\u0007', '\n', '\r', '\u001b', '\u0085', '\ud83d'],
  ...['\u061c', '\u200e', '\u200f', '\u2028', '\u2029'],
  ...['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069'],
];
/** A name with one such sign within. */
const NAMES = SIGNS.map((sign) => `zq${sign}xj`);

const file = (type: string, matter: string, body = '') =>
  `---\ntype: ${type}\n${matter}\n---\n\n${body}`;
/** As YAML that needs no sign itself. */
const escaped = (name: string) =>
  JSON.stringify(name).replace(
    /[\u007f-\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

const messagesOf = (problems: readonly { message: string }[]) =>
  problems.map(({ message }) => message);

const plan = (name: string) =>
  file(
    'star-plan',
    [
      'interviews:',
      `  - title: ${escaped(name)}`,
      `    round: ${escaped(name)}`,
      '    at: 2026-11-24 15:00',
      '    zone: Europe/Berlin',
      `  - title: B`,
      '    at: 2026-11-24 15:10',
      '    zone: Europe/Berlin',
      `  - title: C`,
      `    zone: ${escaped(name)}`,
    ].join('\n'),
  );
const here = { zone: 'Europe/Berlin', zones: ['Europe/Berlin'], rounds: [] };

/** What is said of a name from a file or a setting; each says it at least once. */
const SAYING: [string, (name: string) => readonly string[]][] = [
  ['a setting', (name) => messagesOf(readConfig({ [name]: 1 }).problems)],
  ['a rule', (name) => messagesOf(readConfig({ rules: { [name]: 'error' } }).problems)],
  ['a section', (name) => messagesOf(readConfig({ headings: { [name]: [] } }).problems)],
  ['a language', (name) => messagesOf(readConfig({ headingLanguages: [name] }).problems)],
  [
    'an option',
    (name) => messagesOf(readConfig({ options: { 'long-sentence': { [name]: 1 } } }).problems),
  ],
  [
    'a rule in a configuration file',
    (name) => messagesOf(readConfigFile(`rules:\n  ${escaped(name)}: error`).problems),
  ],
  [
    'areas and topics of a story',
    (name) => {
      const text = file('star-story', `focus: [${escaped(name)}]\ntopics: [${escaped(name)}]`);
      const found = lintStory(parseStory(text), DEFAULT_SETTINGS);
      return messagesOf(found.filter(({ rule }) => /^unknown-/.test(rule)));
    },
  ],
  ['a plan', (name) => messagesOf(lintPlan(plan(name), here))],
  ['a key of a case', (name) => messagesOf(checkText(`title: T\n${escaped(name)}: 1\n`).problems)],
  ['the name of a format', (name) => readFormats([{ id: name }]).problems],
  [
    'a file in a notification',
    (name) => [unlinked(`${name}.md stays open.`), documentNames([`${name}.md`])],
  ],
];

/** The same of what a line of Markdown or of unquoted YAML holds. */
const SAYING_OF_LINES: typeof SAYING = [
  [
    'a topic of questions',
    (name) => messagesOf(readQuestions(`## ${name}\n\n- Tell me about it.\n`).problems),
  ],
  [
    'an area of a question',
    (name) => messagesOf(readQuestions(`## Failure\n\n- Tell me about it. [${name}]\n`).problems),
  ],
  ['a sheet', (name) => messagesOf(lintSheet(file('star-sheet', `sheet: ${name}`), 150))],
  [
    'an escape that YAML has no sign for',
    (name) => {
      const title = `title: "\\${name.replace('zq', '')}"`;
      return [
        ...messagesOf(parseStory(file('star-story', title)).problems),
        ...messagesOf(readRecord(file('star-round', title)).problems),
        ...messagesOf(retrievalIn(file('star-retrieval', title)).problems),
      ];
    },
  ],
];
const ENDS_LINE = /[\0\r\n\u0085\u2028\u2029]/;

describe('a name with signs that nobody sees', () => {
  const check = (say: (name: string) => readonly string[], names: readonly string[]) => {
    for (const name of names) {
      const said = say(name);
      assert.ok(said.length > 0, escaped(name));
      for (const message of said) assert.doesNotMatch(message, HIDDEN, escaped(message));
    }
  };

  for (const [what, say] of SAYING)
    it(`is told without them, on one line: ${what}`, () => {
      check(say, NAMES);
      assert.match(say('zq\u202exj').join(' '), /zq xj/);
    });

  for (const [what, say] of SAYING_OF_LINES)
    it(`is told without them where it is a part of a line: ${what}`, () => {
      check(
        say,
        NAMES.filter((name) => !ENDS_LINE.test(name)),
      );
    });

  it('is shown without them in a plan, wherever it stands', () => {
    const name = 'safe\u202egnp.exe';
    const lists = ['Reading', 'After the interviews', 'Before the interviews', 'For the recruiter'];
    const body = lists.map((title) => `## ${title}\n\n- [ ] ${name} – ${name}\n`).join('\n');
    const { plan: read } = readPlan(plan(name) + body);
    assert.ok(read);
    const shown = [
      read.interviews[0]?.title,
      ...read.resources.flatMap(({ text, takeaway }) => [text, takeaway]),
      ...[...read.after, ...read.preflight, ...read.recruiterQuestions].map(({ text }) => text),
    ];
    const both = 'safe gnp.exe – safe gnp.exe';
    const one = 'safe gnp.exe';
    assert.deepEqual(shown, [one, one, one, both, both, both]);
  });

  it('is told by each finding about a plan: its zone, its round, its title', () => {
    const said = messagesOf(lintPlan(plan('zq\u202exj'), here));
    assert.equal(said.filter((message) => message.includes('“zq xj”')).length, 3);
  });

  it('names a round without them', () => {
    assert.equal(titleWords('safe\u202egnp.exe'), 'safe gnp.exe');
  });

  it('names a format and its phases without them', () => {
    const phases = [{ name: 'safe\u202egnp.exe', minutes: 5, kind: 'question' }];
    const { formats } = readFormats([{ id: 'own', title: 'a\u2066b', phases }]);
    assert.deepEqual([formats[0]?.title, formats[0]?.phases[0]?.name], ['a b', 'safe gnp.exe']);
    for (const title of ['\u202e', 'a\nb'])
      assert.equal(readFormats([{ id: 'own', title, phases }]).formats.length, 0);
  });
});
