import assert from 'node:assert/strict';
import { exampleStory } from '../../../src/core/lint/example';
import { fixAll, smallestEdit } from '../../../src/core/lint/fix-all';
import type { Rule } from '../../../src/core/lint/rule';
import { lintSteps, lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../../src/core/lint/settings';
import { parseStory } from '../../../src/core/story/parse';
import { storyTemplate } from '../../../src/core/story/template';
import { applyEdits } from '../../../src/core/text';

const lint = (text: string) => lintStory(parseStory(text), DEFAULT_SETTINGS);
const brief = (text: string) => lint(text).map(({ rule, severity }) => `${severity} ${rule}`);

/** A rule that reports the whole text, and is milder in drafts. */
const loud: Rule = {
  id: 'loud',
  profile: 'default',
  severity: 'error',
  summary: '',
  why: '',
  guide: ['G53'],
  lenientInDrafts: true,
  flags: [],
  passes: [],
  check: ({ text }) => [
    { message: 'second', span: { start: 5, end: text.length } },
    { message: 'first', span: { start: 0, end: 1 }, severity: 'information', data: { a: 1 } },
  ],
};

describe('a check in steps', () => {
  it('takes one for each rule, and finds the same', () => {
    const story = parseStory('# A story\n\nWithout sections.\n');
    const steps = lintSteps(story, DEFAULT_SETTINGS, [loud, { ...loud, id: 'louder' }]);
    const taken = [steps.next(), steps.next()];
    assert.deepEqual(
      taken.map(({ done }) => done),
      [false, false],
    );
    const { done, value } = steps.next();
    assert.ok(done);
    const rules = [loud, { ...loud, id: 'louder' }];
    assert.deepEqual(value, lintStory(story, DEFAULT_SETTINGS, rules));
    assert.equal(value.length, 4);
  });
});

describe('lintStory', () => {
  it('adds id and severity, orders by place, and lets a report set its own severity', () => {
    const text = exampleStory();
    assert.deepEqual(lintStory(parseStory(text), DEFAULT_SETTINGS, [loud]), [
      {
        rule: 'loud',
        severity: 'information',
        message: 'first',
        span: { start: 0, end: 1 },
        fixes: [],
        folded: false,
        data: { a: 1 },
      },
      {
        rule: 'loud',
        severity: 'error',
        message: 'second',
        span: { start: 5, end: text.length },
        fixes: [],
        folded: false,
      },
    ]);
  });

  it('shows a rule that is lenient in drafts as a hint there', () => {
    const draft = parseStory(exampleStory({}, ['status: draft']));
    const severities = (rule: Rule) =>
      lintStory(draft, DEFAULT_SETTINGS, [rule]).map(({ severity }) => severity);
    assert.deepEqual(severities(loud), ['hint', 'hint']);
    assert.deepEqual(severities({ ...loud, lenientInDrafts: false }), ['information', 'error']);
  });

  it('gives a new story nothing but one hint for each section', () => {
    const text = storyTemplate({ title: 'New', focus: 'partnering' });
    assert.deepEqual(brief(text), Array(4).fill('hint empty-section'));
    const failure = storyTemplate({ title: 'New', topic: 'failure', eol: '\r\n' });
    assert.deepEqual(brief(failure), [
      'hint missing-focus',
      ...Array<string>(5).fill('hint empty-section'),
    ]);
  });

  it('doesn’t ask for numbers or an own part in a section that has yet to be written', () => {
    const text = exampleStory({ action: 'We did it.', result: '[From __ to __ in __…]' });
    assert.deepEqual(brief(text), ['error empty-section', 'error empty-section']);
  });

  it('says one thing of a file that is too much to read', () => {
    assert.deepEqual(brief('- '.repeat(5000)), ['warning too-complex']);
  });

  it('judges length by the speaker’s rate, and from the first section on', () => {
    const long = (words: number) =>
      exampleStory({ action: `I told them 3 things. ${'so '.repeat(words)}` });
    const found = (words: number) => {
      const strict = { ...DEFAULT_SETTINGS, profile: 'strict' as const };
      const one = lintStory(parseStory(long(words)), strict).find(({ rule }) =>
        ['spoken-length', 'long-telling'].includes(rule),
      );
      return one && `${one.rule}: ${one.message.slice(0, 10)}`;
    };
    assert.equal(found(100), 'spoken-length: About 1:04');
    assert.equal(found(300), undefined);
    assert.equal(found(480), 'long-telling: About 3:47');
    assert.equal(found(530), 'spoken-length: About 4:09');
    const slow = lintStory(parseStory(long(300)), { ...DEFAULT_SETTINGS, wordsPerMinute: 80 });
    assert.ok(slow.some(({ rule }) => rule === 'spoken-length'));
  });

  it('lets a background of 30 to 35 percent pass unless asked to be strict', () => {
    const rules = (words: number) =>
      lintStory(parseStory(exampleStory({ situation: 'so '.repeat(words) })), {
        ...DEFAULT_SETTINGS,
        profile: 'strict',
      })
        .map(({ rule }) => rule)
        .filter((rule) => ['situation-heavy', 'much-background'].includes(rule));
    assert.deepEqual(rules(10), []);
    assert.deepEqual(rules(18), ['much-background']);
    assert.deepEqual(rules(30), ['situation-heavy']);
  });
});

describe('a missing section', () => {
  const fix = (text: string, index: number) => {
    const found = lint(text).find(({ rule }) => rule === 'missing-section');
    return applyEdits(text, found?.fixes[index]?.edits ?? []);
  };
  const insert = (text: string) => fix(text, 0);
  const all = (text: string) => fix(text, 1);
  const headings = (text: string) => text.match(/^#+ .*$/gm);
  const REST = '## Action\n\nI moved it.\n\n## Result\n\nIt took 3 days.\n';

  it('goes to its place with blank lines around it, at the level of its neighbor', () => {
    assert.match(
      insert(`### Situation\nIn May.\n${REST}`),
      /^### Situation\nIn May\.\n\n### Task\n\n\[What.*…\]\n\n## Action/,
    );
    assert.match(
      insert(`Intro.\n## Task\n\nMine.\n\n${REST}`),
      /^Intro\.\n\n## Situation\n\n\[Where.*…\]\n\n## Task/,
    );
    assert.match(
      insert('## Situation\nA\n## Task\nB\n## Action\nC'),
      /C\n\n## Result\n\n\[What.*…\]\n$/,
    );
    assert.match(
      insert('Situation\n===\n\nA\n\n# Action\n\n# Result\n'),
      /\n\nA\n\n# Task\n\n\[What.*…\]\n\n# Action/,
    );
  });

  it('keeps the line ends of the file', () => {
    const text = insert(`## Situation\n\nIn May.\n\n${REST}`.replaceAll('\n', '\r\n'));
    assert.ok(!/[^\r]\n/.test(text));
    assert.deepEqual(headings(text.replaceAll('\r', '')), [
      '## Situation',
      '## Task',
      '## Action',
      '## Result',
    ]);
  });

  it('stands below what belongs to the section before it', () => {
    const text = `## Situation\n\nIn May.\n\n### Where\n\nHere.\n\n${REST}`;
    assert.deepEqual(headings(insert(text)), [
      ...['## Situation', '### Where', '## Task', '## Action', '## Result'],
    ]);
  });

  it('can be added together with all others', () => {
    const wanted = ['## Situation', '## Task', '## Action', '## Result'];
    const texts = [
      '',
      '\n',
      'Notes.',
      '---\ntitle: A\n---\n',
      '---\ntitle: A\n---',
      '## Action\n\nI.\n',
    ];
    texts.push('## Task\n\nI.\n\n## Result\n', '## Result\n', '## Situation\n\n## Result\n');
    for (const text of texts) {
      const fixed = all(text);
      assert.deepEqual(headings(fixed), wanted, text);
      assert.ok(!lint(fixed).some(({ rule }) => rule === 'missing-section'), text);
      assert.ok(!/\n{3}/.test(fixed.trimStart()), JSON.stringify(fixed));
    }
  });
});

describe('fixAll', () => {
  it('orders sections and repairs front matter, and invents nothing', () => {
    const text = exampleStory({ task: null }, ['title: Up: down', 'focus: Partnering'])
      .replace('## Action', '## X')
      .replace('## Result', '## Action')
      .replace('## X', '## Result');
    const fixed = fixAll(text, DEFAULT_SETTINGS);
    assert.match(fixed, /^---\ntitle: "Up: down"\nfocus: partnering\n---\n/);
    assert.deepEqual(fixed.match(/^## .*$/gm), ['## Situation', '## Action', '## Result']);
  });

  it('changes nothing in a clean story', () => {
    assert.equal(fixAll(exampleStory(), DEFAULT_SETTINGS), exampleStory());
  });
});

describe('smallestEdit', () => {
  it('replaces only what differs', () => {
    assert.equal(smallestEdit('same', 'same'), undefined);
    assert.deepEqual(smallestEdit('one two', 'one 2 two'), {
      span: { start: 4, end: 4 },
      newText: '2 ',
    });
    assert.deepEqual(smallestEdit('aaa', 'aa'), { span: { start: 2, end: 3 }, newText: '' });
  });
});
