import assert from 'node:assert/strict';
import { exampleStory } from '../../../src/core/lint/example';
import { lintStory } from '../../../src/core/lint/run';
import { DEFAULT_SETTINGS } from '../../../src/core/lint/settings';
import { fastOutline } from '../../../src/core/story/fast-outline';
import { parseStory } from '../../../src/core/story/parse';
import { cpuMs } from '../../cpu-ms';

const rules = (text: string) => [
  ...new Set(lintStory(parseStory(text), DEFAULT_SETTINGS).map(({ rule }) => rule)),
];

const withAction = (action: string) => exampleStory({ action });

/** What could take more than twice the time when it is twice as long, by a size from 0 to 1. */
const GROWING: [string, (size: number) => string][] = [
  ['1 MB of prose', (size) => 'I moved the queue. '.repeat(55_000 * size)],
  ['50,000 lines', (size) => 'I moved the queue\n'.repeat(50_000 * size)],
  [
    'one line of 200,000 characters',
    (size) => withAction('I moved it, because it was decided to wait, '.repeat(4400 * size)),
  ],
  ['200,000 characters without a space', (size) => withAction('a'.repeat(198_000 * size))],
  [
    'as many sentences as a file may hold',
    (size) => withAction('We asked Priya to wait, and it was decided. '.repeat(4400 * size)),
  ],
  [
    '20,000 findings',
    (size) =>
      withAction(
        Array.from(
          { length: 20_000 * size },
          (_, i) => `X${String.fromCharCode(65 + (i % 26))}-${100 + Math.floor(i / 26)}`,
        ).join(' '),
      ),
  ],
  ['10,000 credentials', (size) => withAction('password=hunter22x '.repeat(10_000 * size))],
];

const TRIES = [1, 2, 3, 4, 5];

/** The shortest of a few times that something takes; a busy machine only makes it longer. */
const shortest = (work: (time: number) => void): number =>
  Math.min(...TRIES.map((time) => cpuMs(() => work(time))));

/** How many times as long as parsing a text the checks take, when none of them has seen its lines. */
function timesParsing(text: string): number {
  const stories = [0, ...TRIES].map((time) =>
    parseStory(text.replace('\n\n## Result', ` ${time}\n\n## Result`)),
  );
  const linting = shortest((time) => lintStory(stories[time]!, DEFAULT_SETTINGS));
  return linting / shortest(() => fastOutline(text));
}

/** Files that would take the parser many seconds, or its stack. */
const TOO_COMPLEX: [string, string][] = [
  ['1 MB of prose', 'I moved the queue. '.repeat(55_000)],
  ['50,000 lines', 'line\n'.repeat(50_000)],
  [
    'a list nested 500 deep',
    Array.from({ length: 500 }, (_, i) => `${' '.repeat(2 * i)}- x`).join('\n'),
  ],
  ['5,000 list markers on one line', '- '.repeat(5000)],
  ['5,000 quote markers on one line', '> '.repeat(5000)],
  ['lists in quotes on one line', '> - 1. '.repeat(1000)],
  ['5,000 list items', '- item **b** [x](y)\n'.repeat(5000)],
  ['2,000 deep quotes', `${'> '.repeat(30)}a\n\n`.repeat(2000)],
  ['20,000 open brackets', '['.repeat(20_000)],
  ['20,000 openings of emphasis', '*a _b '.repeat(10_000)],
  ['20,000 openings of links', '[a]('.repeat(20_000)],
  ['20,000 openings of pictures', '![a'.repeat(20_000)],
  ['600 runs of backticks', Array.from({ length: 600 }, (_, i) => '`'.repeat(i)).join('a ')],
  ['20,000 openings of tags', '<a '.repeat(20_000)],
  ['200 comments that nothing closes', 'I <!-- star-ignore '.repeat(200)],
  ['200 instructions that nothing closes', 'I <? star-ignore '.repeat(200)],
  ['200 declarations that nothing closes', 'I <!star-ignore '.repeat(200)],
  ['3,000 sections', '## Situation\n\nAgain and again.\n\n'.repeat(3000)],
];

describe('files that are no stories', () => {
  for (const [title, text] of TOO_COMPLEX) {
    it(`are too complex, and nothing else: ${title}`, () => {
      assert.deepEqual(rules(text), ['too-complex']);
    });
  }

  it('are checked as long as the parser can do it', () => {
    const plain = '## Notes\n\nI moved the queue, and then the clocks.\n'.repeat(1500);
    assert.deepEqual(rules(plain), ['missing-focus', 'missing-section']);
    assert.deepEqual(rules('&a;'.repeat(20_000)), ['missing-focus', 'missing-section']);
    assert.deepEqual(rules(`${'> '.repeat(90)}deep`), ['missing-focus', 'missing-section']);
    const closed = `I ${'<!-- so -->'.repeat(900)} ${'<!-- so '.repeat(100)}`;
    assert.deepEqual(rules(closed), ['missing-focus', 'missing-section']);
  });

  it('say what is wrong with 1,000 headings of the same kind', () => {
    const text =
      exampleStory() + '\n## Result\n\nAgain and again, from 9 to 3 in a year.\n'.repeat(1000);
    assert.ok(rules(text).includes('duplicate-section'));
  });

  for (const [title, text] of GROWING) {
    it(`take no more of the time of parsing when they are eight times as long: ${title}`, () => {
      const small = timesParsing(text(1 / 8));
      const large = timesParsing(text(1));
      assert.ok(large < 4 * Math.max(small, 1), `${small} times parsing, then ${large} times`);
    });
  }

  it('hold as many findings as there are', () => {
    const [, tickets] = GROWING.find(([title]) => title === '20,000 findings')!;
    assert.ok(lintStory(parseStory(tickets(1)), DEFAULT_SETTINGS).length >= 20_000);
  });
});
