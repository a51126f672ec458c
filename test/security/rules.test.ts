import assert from 'node:assert/strict';
import { exampleStory } from '../../src/core/lint/example';
import type { Rule } from '../../src/core/lint/rule';
import { lintStory } from '../../src/core/lint/run';
import { RULES } from '../../src/core/lint/rules';
import { DEFAULT_SETTINGS, type LintSettings } from '../../src/core/lint/settings';
import { parseStory } from '../../src/core/story/parse';
import type { Story } from '../../src/core/story/story';
import { cpuMs } from '../cpu-ms';
import { growsFast } from './growth';

const LENGTH = 24_000;
/** Reading and checking a story of that length takes longer; a rule takes less. */
const NOTHING_MS = 15;

/** What sentences, words, numbers, names and marks begin with, again and again. */
const PIECES = [
  ...['a', 'A', '0', '0.', '0,', ' ', '\t', '\n', '’', '“', '"', '`', '[', '(', '{', '-', '=', ':'],
  ...[
    'a ',
    'Aa ',
    '0 ',
    'a, ',
    'a-',
    'a’',
    '"a ',
    '(a ',
    'a: ',
    'a=',
    '0a',
    '1,000 ',
    '$1 ',
    '5% ',
  ],
  ...[
    'I ',
    'we ',
    'I was ',
    'we had to ',
    'because ',
    'which ',
    'not ',
    'At Acme ',
    'from 3 to 4 ',
  ],
  ...['**a ', '[a](', '<!-- ', '## Result\n', '- a\n', '> '],
  ...['<!-- star-ignore ', '<? star-ignore ', '<!star-ignore ', '<![CDATA[ star-ignore '],
  ...['<!-- star-ignore a --> ', '<!-- star-ignore a -->\n\n'],
];

/** The words that make a rule speak, in one sentence without an end. */
const sentences = ({ flags }: Rule): string[] =>
  flags.flatMap(({ at }) => at).map((words) => `${words.replace(/[.!?;]+/g, '').trim()} and `);

const storyOf = (piece: string, length: number): string =>
  exampleStory({ action: `I ${piece.repeat(Math.ceil(length / piece.length))}\0` });

/** Every rule, whether it is on by default or not. */
const settingsFor = ({ id }: Rule): LintSettings => ({
  ...DEFAULT_SETTINGS,
  rules: { ...DEFAULT_SETTINGS.rules, [id]: { severity: 'warning' } },
});

/** A story of full length, and one of half of it. */
const pairOf = (piece: string) =>
  [LENGTH / 2, LENGTH].map((length) => storyOf(piece, length)) as [string, string];

/** Whether rules take ever longer on a piece. @param prepare what is made of a text before time counts */
function isSlow(
  piece: string,
  check: (story: Story) => unknown,
  prepare?: (text: string) => Story,
): boolean {
  const pair = pairOf(piece);
  const prepared = new Map(pair.map((text) => [text, prepare?.(text)]));
  const spentOn = (text: string) => cpuMs(() => check(prepared.get(text) ?? parseStory(text)));
  return growsFast(spentOn, ...pair, NOTHING_MS);
}

describe('a story made against the checks', function () {
  this.timeout(400_000);

  it('would be found', () => {
    let count = 0;
    const slow = ({ prose }: Story) => {
      for (let at = 0; at < prose.length; at++)
        for (let next = at; next < prose.length; next++) count += prose.charCodeAt(next);
    };
    assert.ok(isSlow('a ', slow, parseStory));
    assert.ok(!isSlow('a ', ({ prose }) => prose.search(/\0/), parseStory));
    assert.ok(count > 0);
  });

  it('is read and checked by all rules in a time that grows no faster than it does', () => {
    const settings = { ...DEFAULT_SETTINGS, profile: 'strict' as const };
    const slow = PIECES.filter((piece) => isSlow(piece, (story) => lintStory(story, settings)));
    assert.deepEqual(slow, []);
  });

  for (const rule of RULES)
    it(`of the words that make a rule speak is checked in such a time: ${rule.id}`, () => {
      const settings = settingsFor(rule);
      const check = (story: Story) => lintStory(story, settings, [rule]);
      const slow = sentences(rule).filter((piece) => isSlow(piece, check, parseStory));
      assert.deepEqual(slow, []);
    });
});
