import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { RULES } from '../../../src/core/lint/rules';
import { complexity } from '../../../src/core/story/complexity';
import { fastOutline } from '../../../src/core/story/fast-outline';
import { remarkOutline } from '../../../src/core/story/remark-outline';
import { stripByteOrderMark } from '../../../src/core/text';
import { messyText } from '../lint/messy-text';

const FOLDERS = ['sample/stories', 'test/corpus/development', 'test/corpus/locked', '.', 'docs'];

const texts = FOLDERS.flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => [`${folder}/${name}`, readFileSync(`${folder}/${name}`, 'utf8')] as const),
);

/** Lines that Markdown reads by rules of its own. */
const LINES = [
  'Plain words, said once.',
  'More words & signs: 3 < 4 (so what)?',
  '  indented a little',
  '    indented as code',
  '## Action',
  '## Action ##',
  '##  Two spaces  ',
  '### A *b* `c`',
  '#hash',
  '####### seven',
  '- one',
  '-two',
  '- ',
  '-',
  '+ plus',
  '* star',
  '1. first',
  '2) second',
  '14. many',
  '- - nested',
  '- # heading in a list',
  '- [ ] task',
  '  continued',
  '> quoted',
  '---',
  '===',
  '- - -',
  '***',
  '```',
  '~~~ js',
  '<b>bold</b>',
  '<!-- star-ignore blame -->',
  'text <!-- star-ignore blame -->',
  '<!-- open',
  '-->',
  '[a]: b',
  '[a][b] and [c](d)',
  '*emphasis* and **more**',
  '_under_ snake_case',
  '`code` span',
  'a \\* star',
  'hard break  ',
  'hard break\\',
  '&amp; &#33;',
  '\ttab',
  'tab\tinside',
  '| a | b |',
  'http://example.com and me@example.com',
  '\u00a0nbsp',
  'é\u2028line separator',
  '',
  '',
  '',
];

const markdown = fc
  .array(
    fc.tuple(fc.constantFrom(...LINES), fc.constantFrom('\n', '\n', '\n', '\n\n', '\r\n', '\r')),
    {
      maxLength: 14,
    },
  )
  .map((lines) => lines.map(([line, eol]) => line + eol).join(''));

const front = fc.constantFrom(
  '',
  '',
  '---\ntitle: a\n---\n',
  '---\r\n---\r\n',
  '---\ntitle: a\n',
  '--- \na: b\n---\t\n',
);

const same = (text: string) => assert.deepEqual(fastOutline(text), remarkOutline(text));

describe('the fast outline', () => {
  it('equals remark’s on every story and page of the project', () => {
    assert.ok(texts.length > 50);
    for (const [name, text] of texts) {
      assert.deepEqual(fastOutline(text), remarkOutline(text), name);
    }
  });

  it('equals remark’s on the examples of every rule', () => {
    for (const { flags, passes } of RULES) {
      for (const { text } of [...flags, ...passes]) {
        const stripped = stripByteOrderMark(text);
        if (!complexity(stripped)) same(stripped);
      }
    }
  });

  it('equals remark’s on generated Markdown', () => {
    fc.assert(
      fc.property(front, markdown, (head, body) => {
        same(head + body);
      }),
    );
  });

  it('equals remark’s on noise', () => {
    fc.assert(
      fc.property(messyText, (text) => {
        same(stripByteOrderMark(text));
      }),
    );
  });
});
