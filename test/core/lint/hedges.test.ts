import assert from 'node:assert/strict';
import { hedges } from '../../../src/core/lint/hedges';

const found = (text: string, before?: string) =>
  hedges(text, before).map(({ start, end }) => text.slice(start, end));

const HEDGED: [string, string[]][] = [
  ['We kind of sort of fixed it, I guess.', ['kind of', 'sort of', 'I guess']],
  ['Maybe it was the queue.', ['Maybe']],
  ['Perhaps the shops were somewhat calmer.', ['Perhaps', 'somewhat']],
  ['I somehow got it to work.', ['somehow']],
  ['It was kinda done.', ['kinda']],
  ['It was more or less stable.', ['more or less']],
  ['That was pretty much it.', ['pretty much']],
  ['I suppose it helped.', ['I suppose']],
  ['I’d guess it helped.', ['I’d guess']],
  ['I would say that it held.', ['I would say']],
  ['In a way we were done.', ['In a way']],
  ['I think we were faster.', ['I think']],
  ['It felt like it was a bit faster.', ['It felt like', 'a bit']],
  ['It was presumably the retry.', ['presumably']],
  ['They got dashboards and stuff.', ['and stuff']],
];

const STRAIGHT = [
  'I moved the retry behind a queue.',
  'This kind of retry gives up.',
  'I asked what sort of night they had had.',
  'Priya’s kind of test was the better one.',
  'It was the wrong kind of alarm.',
  'I don’t know whether it was perhaps the queue.',
  'I was not sure whether it was maybe the queue.',
  'We couldn’t say what it possibly cost.',
  'Nobody knew, and I had no idea: perhaps the network.',
  'I guessed the number and was wrong.',
  'I think about that night when I plan.',
  'It took maybe 40 minutes.',
  'It hit perhaps a third of them, probably about twenty.',
  'He believed in it.',
  'They needed a little help and a bit of time.',
  'About forty shops, or so, were moved.',
];

describe('hedges', () => {
  for (const [text, expected] of HEDGED) {
    it(`are in: ${text}`, () => assert.deepEqual(found(text), expected));
  }
  for (const text of STRAIGHT) {
    it(`aren’t in: ${text}`, () => assert.deepEqual(found(text), []));
  }

  it('stay what they are with other names, spelling, line ends and apostrophes', () => {
    for (const text of [
      'Maybe Priya recognized it, I guess.',
      'Maybe Marek recognised it, I guess.',
      'Maybe Priya recognized it,\r\n  I guess.',
      '  - Maybe Priya recognized it, I guess',
    ]) {
      assert.deepEqual(found(text), ['Maybe', 'I guess']);
    }
    assert.equal(found("I'd guess it held.").length, found('I’d guess it held.').length);
  });

  it('go when the sentence says it straight, or says what isn’t known', () => {
    assert.deepEqual(found('Perhaps the queue was somehow the cause.').length, 2);
    assert.deepEqual(found('The queue was the cause.'), []);
    assert.deepEqual(found('I don’t know if the queue was perhaps the cause.'), []);
    assert.deepEqual(found('Perhaps it was the queue.', 'I still do not know the cause.'), []);
  });
});
