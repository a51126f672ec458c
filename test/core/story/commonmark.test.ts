import assert from 'node:assert/strict';
import { complexity } from '../../../src/core/story/complexity';
import { fastOutline } from '../../../src/core/story/fast-outline';
import { parseStory } from '../../../src/core/story/parse';
import { remarkOutline } from '../../../src/core/story/remark-outline';
import { EXAMPLES } from './commonmark-examples';

const section = (example: string) =>
  `## Situation\n\nWords before.\n\n${example}\n## Task\n\nWords behind.\n`;

/** Where an example may stand. */
const PLACES: Record<string, (example: string) => string> = {
  alone: (example) => example,
  'without the last line end': (example) => example.replace(/\n$/, ''),
  'below front matter': (example) => `---\ntitle: A story\nkind: success\n---\n${example}`,
  'in a section': section,
  'between lines of a section': (example) =>
    `## Situation\nWords before.\n${example}Words behind.\n## Task\n`,
  'below a list': (example) => `## Action\n\n- one\n- two\n\n${example}\n## Result\n`,
};

describe('the examples of CommonMark', () => {
  it('are all there', () => assert.ok(EXAMPLES.length > 640));

  const same = (text: string) => {
    assert.equal(complexity(text), undefined);
    assert.deepEqual(fastOutline(text), remarkOutline(text), JSON.stringify(text));
  };

  for (const [place, put] of Object.entries(PLACES)) {
    it(`are read by the fast parser as by remark ${place}`, () => {
      for (const example of EXAMPLES) same(put(example));
    });
  }

  for (const [name, eol] of Object.entries({ Windows: '\r\n', 'old Macs': '\r' })) {
    it(`are read by the fast parser as by remark with the line ends of ${name}`, () => {
      for (const example of EXAMPLES) same(section(example).replaceAll('\n', eol));
    });
  }

  it('are the same story by both parsers, with a byte order mark', () => {
    for (const example of EXAMPLES) {
      const source = `\ufeff---\ntitle: A story\n---\n${section(example)}`;
      const [fast, slow] = [fastOutline, remarkOutline].map((parser) =>
        parseStory(source, undefined, parser),
      );
      assert.deepEqual(fast, slow, JSON.stringify(source));
      assert.ok((fast?.sections.length ?? 0) > 0);
    }
  });
});
