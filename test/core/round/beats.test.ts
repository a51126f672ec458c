import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { beatsOf } from '../../../src/core/round/beats';
import { parseStory } from '../../../src/core/story/parse';

const told = (text: string) => beatsOf(parseStory(text));
const texts = (text: string) =>
  told(text).sections.map(({ heading, beats }) => [heading, ...beats.map((beat) => beat.text)]);

describe('the beats of a story', () => {
  it('are its sentences, under the headings as they are written', () => {
    const text =
      '# T\n\n## The Situation #\n\nWe were paged. Dr. Wu left!\nWhy?\n\n## Task\n\nFix it.\n';
    assert.deepEqual(texts(text), [
      ['The Situation', 'We were paged.', 'Dr. Wu left!', 'Why?'],
      ['Task', 'Fix it.'],
    ]);
  });

  it('are whole items where there is a list, nested ones on their own', () => {
    const text =
      '## Action\n\nI did two things:\n\n- I read. Then I asked\n  again.\n  1. Who. \n* Stopped it.\n\nIt held.\n';
    assert.deepEqual(texts(text), [
      [
        'Action',
        'I did two things:',
        'I read. Then I asked again.',
        'Who.',
        'Stopped it.',
        'It held.',
      ],
    ]);
  });

  it('count through the story, from 1', () => {
    const { sections, count } = told('## Situation\n\nA b. C d.\n\n## Result\n\nE f.\n');
    assert.deepEqual(
      sections.map(({ beats }) => beats.map(({ number }) => number)),
      [[1, 2], [3]],
    );
    assert.equal(count, 3);
  });

  it('keep code and the words of links, and leave out signs, comments and headings within', () => {
    const text =
      '## Result\n\n<!-- Say a number. -->\n### Later\n\n> *We* moved `a.b c` to **[two](https://x.y/z.) sites**<br>.\n\n```\nrm -rf. Now.\n```\n';
    assert.deepEqual(texts(text), [['Result', 'We moved a.b c to two sites .']]);
  });

  it('are none in a section that is still empty', () => {
    assert.deepEqual(texts('## Situation\n\n…\n\n## Task\n'), [['Situation'], ['Task']]);
  });

  it('have a version that follows their words alone', () => {
    const before = told('## Task\n\nFix it.  Soon.\n');
    assert.equal(
      told('---\ntitle: x\n---\n## Goal\r\n\r\nFix it.\r\nSoon.').version,
      before.version,
    );
    assert.notEqual(told('## Task\n\nFix it. Later.\n').version, before.version);
  });

  it('tell every word of the sample’s stories, in order', () => {
    for (const name of readdirSync('sample/stories').filter((one) => one.endsWith('.md'))) {
      const story = parseStory(readFileSync(`sample/stories/${name}`, 'utf8'));
      const { sections } = beatsOf(story);
      sections.forEach(({ beats }, at) => {
        const { body } = story.sections[at]!;
        const spoken = story.prose.slice(body.start, body.end);
        assert.equal(wordsOf(beats.map(({ text }) => text).join(' ')), wordsOf(spoken), name);
      });
    }
  });

  it('are found in any text, one line each and numbered without a hole', () => {
    const part = fc.constantFrom(
      '## Situation',
      '- ',
      '\n',
      '\r\n',
      'A b. ',
      '**',
      '`',
      '<!--',
      '-->',
      '> ',
      '[x](',
      ')',
    );
    fc.assert(
      fc.property(
        fc.array(fc.oneof(part, fc.string({ maxLength: 5 })), { maxLength: 30 }),
        (parts) => {
          const { sections, count } = told(parts.join(''));
          const beats = sections.flatMap((section) => section.beats);
          assert.deepEqual(
            beats.map(({ number }) => number),
            Array.from(beats, (_, at) => at + 1),
          );
          assert.equal(count, beats.length);
          for (const { text } of beats) assert.doesNotMatch(text, /[\r\n]|^\s|\s$/);
        },
      ),
    );
  });
});

const wordsOf = (text: string) => (text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
