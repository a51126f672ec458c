import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { toRecord } from '../../../src/core/coverage/to-record';
import { quickRecord } from '../../../src/core/index/quick-record';
import { parseStory } from '../../../src/core/story/parse';
import { storyTemplate } from '../../../src/core/story/template';
import { messyText } from '../lint/messy-text';

const FOLDERS = ['sample/stories', 'test/corpus/development', 'test/corpus/locked', '.', 'docs'];

const texts = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
);

/** What the parser knows before anything is checked. */
function parsed(text: string) {
  const record = toRecord('id', 'a-file.star.md', parseStory(text), undefined);
  delete record.words;
  return record;
}

/** True when the quick reading knew the answer; it must be the parser's. */
function agrees(text: string): boolean {
  const quick = quickRecord('id', 'a-file.star.md', text);
  if (quick) assert.deepEqual(quick, parsed(text));
  return quick !== undefined;
}

const KEYS = [
  ...['title', 'focus', 'topics', 'kind', 'service-work', 'qualities', 'when', 'status', 'type'],
  'own',
];
const VALUES = [
  '',
  ' ',
  ' a',
  ' partnering',
  ' [partnering, driving-success]',
  ' [ partnering ,failure ]',
  ' [a b, null]',
  ' [a,]',
  ' hackable',
  ' [reliable, hackable, fast, hackable]',
  ' []',
  ' [ ]',
  ' [[a]]',
  ' ["a", b]',
  '\n  - partnering\n  - failure',
  '\n- partnering\n- failure',
  '\n  - a\n - b',
  '\n  - a\n\n  - b',
  '\n  - a: b',
  '\n  - - a',
  '\n  -',
  '\n  - null',
  ' failure',
  ' draft',
  ' ready # soon',
  ' troubleshoot',
  ' 2024',
  ' 2024-03',
  ' 2024-13',
  ' 0x1F',
  ' 1e3',
  ' null',
  ' Null',
  ' ~',
  ' true',
  ' no',
  ' "quoted: text"',
  " 'it is'",
  " 'it''s'",
  ' "a\\nb"',
  ' "a" b',
  ' Led: the team',
  ' half #1',
  ' ends:',
  ' two, three',
  ' > folded\n  text',
  ' |\n  kept',
  ' continued\n  here',
  ' &a b',
  ' *a',
  ' !!str 1',
  ' {a: b}',
  ' “quoted”',
  ' über 4 µs',
  ' trailing   ',
  '\tvalue',
  ' a\tb',
  ' emoji 👩‍🚒',
  ' @x',
  ' %x',
  ' -x',
  ' --- ',
  ' a\u2028b',
  ' a\u00a0',
];
const BODIES = [
  '',
  '\n# A title\n\n## Situation\n\nWords.\n',
  '\n# **A** title\n',
  '# Situation\n\nWords.\n\n# Other\n',
  '\n## Situation\n\n# Late title\n',
  '\nA title\n===\n',
  '\n```\n# no title\n```\n',
  '\n> # quoted\n',
  '\n    # code\n',
  '\n#\n',
  '\n# A title #\n',
  '\n#hash\n',
  '\r\n# Title\r\n',
  '\n# Title \n',
];

const line = fc
  .tuple(fc.constantFrom(...KEYS), fc.constantFrom(...VALUES))
  .map(([key, value]) => `${key}:${value}`);
const front = fc
  .array(
    fc.oneof({ weight: 8, arbitrary: line }, fc.constantFrom('', '# note', 'plain', ' x: y')),
    {
      maxLength: 6,
    },
  )
  .map((lines) => lines.join('\n'));
const file = fc
  .tuple(front, fc.constantFrom(...BODIES), fc.constantFrom('\n', '\r\n', '\r'))
  .map(([head, body, eol]) => `---\n${head}\n---\n${body}`.replaceAll('\n', eol));

describe('the record of a story that waits for its checks', () => {
  it('is found without parsing for nearly every story, and is what the parser says', () => {
    assert.ok(texts.length > 50);
    const quick = texts.filter(agrees);
    assert.ok(quick.length > 0.9 * texts.length, `${quick.length} of ${texts.length}`);
  });

  it('is found without parsing for a new story', () => {
    for (const title of ['Half the pages', 'Led: the team', '# one']) {
      assert.ok(agrees(storyTemplate({ title, focus: 'partnering', topic: 'failure' })));
    }
  });

  it('is what the parser says, or left to it, for any front matter', () => {
    fc.assert(
      fc.property(file, (text) => void agrees(text)),
      { numRuns: 1000 },
    );
  });

  it('is what the parser says, or left to it, for noise', () => {
    fc.assert(fc.property(messyText, (text) => void agrees(text)));
    fc.assert(fc.property(messyText, (text) => void agrees(`---\n${text}\n---\n`)));
  });
});
