import assert from 'node:assert/strict';
import { tellsOwnDeed } from '../../../src/core/lint/own-part';
import { ownVoice } from '../../../src/core/lint/own-voice';
import { parseStory } from '../../../src/core/story/parse';

describe('an own deed', () => {
  const told = [
    'I moved traffic; the team wrote the runbook.',
    'We split the work, and I’d asked Sam to watch.',
    "I've built the alarm.",
    'Then I: cut two features, told my director.',
    'Ana and I wrote the plan.',
    'I then quickly rolled it back.',
    'I didn’t ask for more people.',
    'I had Sefa check it.',
    'I, with one of my engineers, built it.',
    'I was the one who rang them.',
    'There was nobody, so I went and asked.',
    'I do not wait. I call them.',
  ];
  const untold = [
    'We moved traffic and we wrote a runbook.',
    'It was decided to go back.',
    'I was proud, and I think it went well.',
    'I believe in my team. My idea was used.',
    'I had a team of six. I had to be there.',
    'I felt that we were right.',
    'Phase II was tested; IO errors stopped.',
    'The team asked me.',
    '',
  ];
  for (const text of told) it(`is in: ${text}`, () => assert.ok(tellsOwnDeed(text)));
  for (const text of untold) it(`isn’t in: ${text}`, () => assert.ok(!tellsOwnDeed(text)));
});

describe('the own voice', () => {
  const voice = (text: string) => {
    const story = parseStory(text);
    return ownVoice(story, { start: 0, end: text.length }).replace(/\s+/g, ' ').trim();
  };

  it('leaves out what others say', () => {
    assert.equal(voice('She said, “I moved it,” and "I tried."'), 'She said, and');
    assert.equal(voice('> I moved it.\n> Twice.\n\nWe saw it.'), 'We saw it.');
    assert.equal(voice('«I moved it», he wrote.'), ', he wrote.');
  });

  it('isn’t silenced by one quotation mark, nor by the apostrophe', () => {
    assert.equal(voice('A 9" rack.\n\nI moved a 10" one.'), 'A 9" rack. I moved a 10" one.');
    assert.equal(voice('I’d asked; it wasn’t hers.'), 'I’d asked; it wasn’t hers.');
  });

  it('leaves out placeholders', () => {
    assert.equal(voice('We did it. [I decided __…]'), 'We did it.');
  });
});
