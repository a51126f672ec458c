import assert from 'node:assert/strict';
import { SECTIONS } from '../../../src/core/guide/sections';
import { placeholders, writtenProse } from '../../../src/core/lint/placeholders';
import { parseStory } from '../../../src/core/story/parse';

const found = (text: string) =>
  placeholders(parseStory(text)).map(({ start, end }) => text.slice(start, end));

describe('placeholders', () => {
  it('are the prompts of the template, each as a whole', () => {
    for (const { prompt } of SECTIONS) assert.deepEqual(found(`Well.\n\n${prompt}\n`), [prompt]);
  });

  it('are brackets to be filled in, blanks and marks for later', () => {
    assert.deepEqual(
      found('From __ to ____ in [timeframe], […], TODO: why, TBD. XXX [Add: size!]'),
      [...['__', '____', '[timeframe]', '[…]', 'TODO', 'TBD', 'XXX', '[Add: size!]']],
    );
    assert.deepEqual(found('Lorem ipsum dolor.'), ['Lorem ipsum']);
    const pointed = 'I told <name of department> and <team>.';
    assert.deepEqual(found(pointed), ['<name of department>', '<team>']);
  });

  it('aren’t links, boxes, footnotes, citations, code, emphasis or words', () => {
    const texts = [
      '[the review](x.md) and [notes][1]\n\n[1]: y.md',
      '- [ ] open\n- [x] done',
      'As said [1, 2], [^3] and [RFC 7231], [sic]',
      '`TODO [x…] __`\n\n    [code…]\n\n<!-- TODO -->',
      'I __really__ kept a TODO list for todos and some_long__name.',
      '\\[not this\\]',
      'Five shops [six, at first, by a slip of mine] came back <br> <b>at once</b>.',
    ];
    for (const text of texts) assert.deepEqual(found(text), [], text);
  });

  it('are blanked out of what is written, place for place', () => {
    const story = parseStory('A [b…]\nc __ d');
    assert.equal(writtenProse(story), 'A     \nc    d');
  });
});
