import assert from 'node:assert/strict';
import { openingLine } from '../../../src/core/retrieval/opening-line';

const story = (situation: string) =>
  `---\ntitle: T\n---\n# T\n\n## Task\n\nDo it.\n\n## Situation\n\n${situation}\n\n## Result\n\nDone.\n`;

describe('the opening line of a story', () => {
  it('is the first sentence of the Situation, without markup', () => {
    const text = 'In **May** our [pager](x.md) rang\n41 times a week. Nobody slept.';
    assert.equal(openingLine(story(text)), 'In May our pager rang 41 times a week.');
    assert.equal(openingLine(story('Mr. Lee left in March. Then')), 'Mr. Lee left in March.');
  });

  it('may begin with what somebody else said', () => {
    assert.equal(
      openingLine(story('“It is down again,” said Ana. I looked.')),
      '“It is down again,” said Ana.',
    );
  });

  it('is all there is when no sentence ends', () => {
    assert.equal(openingLine(story('A small team\n\nmore')), 'A small team');
  });

  it('has no gap where markup ended', () => {
    assert.equal(openingLine(story('It was **me**, not [Ana](a.md). Then')), 'It was me, not Ana.');
  });

  it('isn’t a prompt of the template', () => {
    assert.equal(openingLine(story('[Where was it, and when…]')), undefined);
    assert.equal(
      openingLine(story('[Where was it…] We had lost a zone. I')),
      'We had lost a zone.',
    );
  });

  it('isn’t there while nothing is written', () => {
    assert.equal(openingLine(story('<!-- Where and when? -->')), undefined);
    assert.equal(openingLine('# Only a title'), undefined);
  });
});
