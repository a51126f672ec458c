import assert from 'node:assert/strict';
import { checkText } from '../../src/core/case/check/check-case';
import { fileTitle } from '../../src/core/coverage/file-title';
import { toRecord } from '../../src/core/coverage/to-record';
import { quickRecord } from '../../src/core/index/quick-record';
import { readConfigFile } from '../../src/core/lint/config-file';
import { lintStory } from '../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../src/core/lint/settings';
import { readPlan } from '../../src/core/plan/read';
import { followUps } from '../../src/core/round/probes';
import { readFormats } from '../../src/core/round/formats';
import { readLog } from '../../src/core/round/log';
import { readQuestions } from '../../src/core/round/own-questions';
import { readRecord } from '../../src/core/round/record/read';
import { fastOutline } from '../../src/core/story/fast-outline';
import { parseStory } from '../../src/core/story/parse';
import type { Span } from '../../src/core/text';

const NAMES_OF_OBJECTS = ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'];

/** Nine levels of nine aliases each: 387,420,489 words when they are followed. */
const BOMB = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefgh'].map((name, at) => {
    const before = `*${'abcdefgh'.charAt(at)}`;
    return `${name}: &${name} [${Array.from({ length: 9 }, () => before).join(', ')}]`;
  }),
].join('\n');

const file = (type: string, matter: string, body = '') =>
  `---\ntype: ${type}\n${matter}\n---\n\n${body}`;

/** What is said, and of which words. */
const saidOf = (text: string, problems: readonly { message: string; span: Span }[]) =>
  problems.map(({ message, span }) => [message, text.slice(span.start, span.end)]);

const findings = (text: string) =>
  lintStory(parseStory(text), DEFAULT_SETTINGS).map(({ rule, message, span }) => ({
    rule,
    message,
    words: text.slice(span.start, span.end),
  }));

describe('a hostile story', () => {
  it('has its unknown areas and topics named, whatever objects call them', () => {
    const list = NAMES_OF_OBJECTS.join(', ');
    const text = file('star-story', `focus: [${list}]\ntopics: [${list}]`);
    for (const rule of ['unknown-focus', 'unknown-topic'])
      assert.deepEqual(
        findings(text).flatMap((one) => (one.rule === rule ? [one.words] : [])),
        NAMES_OF_OBJECTS,
      );
    const record = toRecord('file:///a.md', 'a.md', parseStory(text), []);
    assert.deepEqual(record.focus, NAMES_OF_OBJECTS);
  });

  it('changes no object by its keys', () => {
    const { frontMatter } = parseStory(file('star-story', '__proto__: {isOwner: true}'));
    assert.equal(Object.getPrototypeOf(frontMatter.keys), Object.prototype);
    assert.deepEqual(Object.keys(frontMatter.keys), ['type']);
    assert.equal('isOwner' in {}, false);
  });

  it('has no alias followed, and its place is told', () => {
    const text = file('star-story', `${BOMB}\ntitle: *h\nfocus: *h`);
    assert.deepEqual(saidOf(text, parseStory(text).problems), [
      ['The title is one line of text; put quotes around it if it needs brackets.', '*h'],
      ['Write focus as a list, such as [one, two].', '*h'],
    ]);
  });

  it('takes neither merge keys nor types of a language', () => {
    const merged = parseStory(file('star-story', 'x: &x {title: T}\n<<: *x'));
    assert.equal(merged.title, undefined);
    const typed = parseStory(file('star-story', 'title: !!js/function "function(){ throw 1 }"'));
    assert.equal(typed.title, 'function(){ throw 1 }');
  });

  it('says of a key that stands twice where', () => {
    const text = file('star-story', 'title: a\ntitle: b');
    assert.deepEqual(saidOf(text, parseStory(text).problems), [
      ['The front matter can’t be read from here on: the same key stands here twice.', 'title: b'],
    ]);
  });

  it('says of brackets that lie thousands deep that they do', () => {
    const text = file('star-story', `title: ${'['.repeat(3000)}${']'.repeat(3000)}`);
    assert.deepEqual(
      parseStory(text).problems.map(({ message }) => message),
      ['The front matter can’t be read from here on: values lie too deep in one another.'],
    );
  });

  it('may hold numbers of any size where words belong', () => {
    const text = file('star-story', 'title: 1e308\nwhen: 1e308\nfocus: [1e999, -0, .nan]');
    const story = parseStory(text);
    assert.equal(story.title, '1e308');
    assert.deepEqual(saidOf(text, story.problems), [
      ['Write when as a year or a year and month, such as 2025 or 2025-03.', '1e308'],
    ]);
    assert.deepEqual(
      story.frontMatter.focus.map(({ value }) => value),
      ['1e999', '-0', '.nan'],
    );
  });

  it('whose front matter never ends is read at once, with line ends of any kind', () => {
    for (const end of ['\r\n', '\n', '\r', '\r\n\r\n', '\n\r', '\r\n\t\t']) {
      const text = `---${end}${`a: b${end}`.repeat(1500)}## Situation${end}`;
      const before = process.cpuUsage();
      assert.equal(quickRecord('file:///a.md', 'a.md', text), undefined);
      fastOutline(text);
      assert.ok(process.cpuUsage(before).user < 500_000, JSON.stringify(end));
    }
  });

  it('of a megabyte isn’t parsed', () => {
    const text = file('star-story', `title: ${'x'.repeat(1_000_000)}`);
    assert.deepEqual(
      findings(text).map(({ rule }) => rule),
      ['too-complex'],
    );
  });
});

describe('a hostile title', () => {
  const TITLES: [string, string][] = [
    ['"a\\0b"', 'a b'],
    ['"safe\\u202Egnp.exe"', 'safe gnp.exe'],
    ['"\\u2066\\u2069\\u202A"', 'named'],
    ['"half \\uD83D of one"', 'half   of one'],
    ['"two\\u2028lines"', 'two lines'],
    ['"عنوان \\u200Fof"', 'عنوان \u200fof'],
    ['"👩‍🚒 on call"', '👩‍🚒 on call'],
    ['"<img src=x onerror=alert(1)>"', '<img src=x onerror=alert(1)>'],
    ['"[x](command:quit)"', '[x](command:quit)'],
  ];

  for (const [written, shown] of TITLES)
    it(`${written} is shown as it can be read, in the index as in the editor`, () => {
      const text = file('star-story', `title: ${written}`);
      const record = toRecord('file:///named.md', 'named.md', parseStory(text), undefined);
      assert.equal(record.title, shown);
      const quick = quickRecord('file:///named.md', 'named.md', text);
      if (quick) assert.equal(quick.title, shown);
    });

  it('can be a heading or the name of a file', () => {
    const heading = parseStory('# safe\u202egnp.exe\n\n## Situation\n');
    assert.equal(heading.title, 'safe gnp.exe');
    assert.equal(fileTitle('safe\u202egnp.exe\u0007.md'), 'safe gnp.exe');
  });
});

describe('a hostile configuration', () => {
  it('has names of objects refused, each at its place', () => {
    for (const parent of ['', 'rules', 'options', 'headings'])
      for (const name of NAMES_OF_OBJECTS) {
        const text = parent === '' ? `${name}: 1` : `${parent}:\n  ${name}: error`;
        const { settings, problems } = readConfigFile(text);
        assert.deepEqual(Object.keys(settings), parent === 'headings' ? ['headings'] : [], text);
        assert.equal(problems.length, 1, text);
        assert.equal(text.slice(problems[0]?.span.start, problems[0]?.span.end), name);
      }
    const inRule = readConfigFile('options:\n  long-sentence:\n    constructor: 3');
    assert.equal(inRule.problems.length, 1);
  });

  it('with aliases, or too deep, counts for nothing and says so', () => {
    for (const text of [`${BOMB}\nrules: *h`, `rules: ${'['.repeat(5000)}`]) {
      const { settings, problems } = readConfigFile(text);
      assert.deepEqual(settings, {});
      assert.equal(problems.length, 1);
    }
  });

  it('sets no number out of its range', () => {
    for (const number of ['1e308', '-0', '.nan', '.inf', '9007199254740993', '-1']) {
      const { settings, problems } = readConfigFile(`wordsPerMinute: ${number}`);
      assert.deepEqual(settings, {}, number);
      assert.equal(problems.length, 1, number);
    }
  });
});

describe('a hostile plan', () => {
  const plan = (...lines: string[]) => file('star-plan', ['interviews:', ...lines].join('\n'));

  it('takes no length or time that isn’t one', () => {
    for (const number of ['1e308', '-0', '.nan', '9007199254740993', '-1', '0.5']) {
      const text = plan('  - title: A', `    minutes: ${number}`, `    at: ${number}`);
      const { plan: read, problems } = readPlan(text);
      assert.equal(read?.interviews[0]?.minutes, 60, number);
      assert.deepEqual(
        saidOf(text, problems)
          .map(([, words]) => words)
          .sort(),
        [number, number],
      );
    }
  });

  it('has rounds that objects know, too, taken for formats of the candidate’s own', () => {
    for (const name of NAMES_OF_OBJECTS) {
      const { plan: read } = readPlan(plan('  - title: A', `    round: ${name}`));
      assert.equal(read?.interviews[0]?.minutes, 60, name);
    }
  });

  it('has no alias followed', () => {
    const text = file('star-plan', `${BOMB}\ninterviews: *h`);
    const { plan: read, problems } = readPlan(text);
    assert.deepEqual(read?.interviews, []);
    assert.ok(problems.some(({ span }) => text.slice(span.start, span.end) === '*h'));
  });
});

describe('a hostile case', () => {
  it('has names of objects refused as keys, each at its place', () => {
    for (const name of NAMES_OF_OBJECTS) {
      const text = `title: T\n${name}: 1\nfacts:\n  - id: ${name}\n`;
      const problems = saidOf(text, checkText(text).problems);
      assert.ok(
        problems.some(([said]) => said === `“${name}” is no key here.`),
        name,
      );
    }
  });

  it('has no alias followed, no depth reached, no megabyte parsed', () => {
    const [alias] = checkText(`${BOMB}\nfacts: *h`).problems;
    assert.equal(alias?.severity, 'error');
    for (const text of [`facts: ${'['.repeat(3000)}`, `title: ${'x'.repeat(1_000_000)}`]) {
      const { study, problems } = checkText(text);
      assert.equal(study, undefined);
      assert.match(problems[0]?.message ?? '', /^This is too much for a case: /);
    }
  });

  it('hides no sign in a text', () => {
    const text = 'title: "safe\\u202Egnp.exe"\n';
    const said = saidOf(text, checkText(text).problems);
    assert.ok(said.some(([message]) => /invisible sign/.test(message ?? '')));
  });
});

describe('a hostile record', () => {
  const START = 'started: 2026-11-22T14:05:09+01:00';

  it('takes no number that isn’t one, and says where', () => {
    for (const number of ['1e308', '.inf', '.nan', '-1']) {
      const text = file('star-round', `${START}\nplanned-seconds: ${number}\nseed: ${number}`);
      const { record, problems } = readRecord(text);
      assert.notEqual(record, undefined, number);
      assert.doesNotMatch(JSON.stringify(record), /e\+?308|Infinity/);
      const words = saidOf(text, problems).map(([, one]) => one);
      assert.ok(words.includes(number), `${number}: ${words.join()}`);
    }
  });

  it('keeps paths that lead out as the names that they are', () => {
    const paths = ['../../../etc/passwd', '/etc/passwd', 'file:///etc/passwd', 'command:quit'];
    const list = [...paths, 'C:\\\\x', '..\\\\..\\\\x'].map((path) => `"${path}"`).join(', ');
    const { record } = readRecord(file('star-round', `${START}\ntold: [${list}]`));
    assert.deepEqual(record?.told, [...paths, 'C:\\x', '..\\..\\x']);
  });

  it('has no alias followed', () => {
    const { record } = readRecord(file('star-round', `${START}\n${BOMB}\ntold: *h\nratings: *h`));
    assert.deepEqual(record?.told, []);
  });
});

describe('hostile settings', () => {
  const phases = [{ id: 'constructor', name: '__proto__', minutes: 5, kind: 'question' }];

  it('make no format of what isn’t one', () => {
    for (const value of [
      null,
      5,
      'x',
      {},
      [null],
      [[]],
      JSON.parse('[{"__proto__": {"id": "x"}}]'),
    ])
      assert.deepEqual(readFormats(value).formats, []);
    for (const minutes of [1e308, -0, NaN, Infinity, 2 ** 53 + 1, '5', -5]) {
      const [phase] = phases;
      const format = { id: 'own', title: 'T', phases: [{ ...phase, minutes }] };
      const { formats, problems } = readFormats([format]);
      assert.deepEqual(formats, [], String(minutes));
      assert.match(problems.join(), /minutes/);
    }
  });

  it('may call a phase what they like: its id is ours', () => {
    const { formats, problems } = readFormats([{ id: 'own', title: 'T', phases }]);
    assert.deepEqual(problems, []);
    const [phase] = formats[0]?.phases ?? [];
    assert.deepEqual([phase?.id, phase?.name], ['question-1', '__proto__']);
  });

  it('make no question for topics that only objects know', () => {
    for (const name of NAMES_OF_OBJECTS) {
      const text = `## ${name}\n\n- What did you do?\n`;
      const { questions, problems } = readQuestions(text);
      assert.deepEqual(questions, [], name);
      assert.equal(problems.length, 1, name);
    }
  });
});

describe('a hostile log of a round', () => {
  const stamp = { owner: 'a', epoch: 0, seq: 0, id: 'x', at: 1, up: 1 };
  const line = (fields: object) => JSON.stringify({ ...stamp, ...fields });

  it('has no event but those that there are', () => {
    const lines = [
      ...NAMES_OF_OBJECTS.map((type) => line({ type })),
      line({ type: 'beat', at: 1e308 }),
      line({ type: 'beat', epoch: -1 }),
      line({ type: 'beat', seq: 2 ** 53 }),
      line({ type: 'extended', minutes: 1e308 }),
      line({ type: 'marked', mark: 'constructor' }),
      line({ type: 'beat' }).replace('"at":1', '"at":1e999'),
      `${'['.repeat(100_000)}`,
      `{"type":"beat","x":${'['.repeat(100_000)}`,
    ];
    assert.deepEqual(readLog([...lines, line({ type: 'beat' })].join('\n')), [
      { ...stamp, type: 'beat' },
    ]);
  });

  it('may name a phase of its case as objects name something of theirs', () => {
    const phase = { name: 'P', minutes: 5, aim: '', questions: [], kind: 'case' as const };
    for (const id of NAMES_OF_OBJECTS) {
      const offers = followUps({
        start: {
          round: 'x',
          title: 'T',
          seed: 1,
          phases: [{ ...phase, id }],
          type: 'started',
          version: 2,
          ...stamp,
        },
        phase: 0,
        probes: [],
        marks: [],
      });
      assert.ok(offers.length > 3, id);
    }
  });
});
