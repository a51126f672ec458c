import assert from 'node:assert/strict';
import { contempt } from '../../../src/core/lint/contempt';

const BLAMING = [
  'Bob screwed up the deploy.',
  'Their people are clueless.',
  'The vendor was simply incompetent.',
  'Anyone with half a brain would have seen it.',
  'Recruiting couldn’t be bothered to open a calendar.',
  'It came down to Bruno, who could not be bothered to send a file.',
  'The outage was caused by human error.',
  'It was all their fault.',
  'It was Bruno’s mistake.',
  'The whole thing was the fault of the network team.',
  'The operators were careless.',
  'Security did not care.',
  'They had no idea what they were doing.',
  'It failed because of sheer incompetence.',
  'The contractor was to blame.',
];

const FAIR = [
  'I screwed up the deploy.',
  'It was my own fault.',
  'We messed up the first night.',
  'Nobody was to blame.',
  'It was not her fault.',
  'I asked whether the vendor was at fault.',
  'Tom thought that the vendor was useless.',
  'The dashboard was useless.',
  'We moved three services behind a lazy call.',
  'The deploy tool let a partial push through.',
  'I don’t believe in human error as a cause.',
  'The review did not stop at human error.',
  'He did not know about the queue.',
  'It was nobody’s fault.',
  'I had no idea what they needed.',
  'She was the lead, and I was careless.',
];

describe('contempt', () => {
  for (const text of BLAMING) it(`is in: ${text}`, () => assert.ok(contempt(text)));
  for (const text of FAIR) it(`isn’t in: ${text}`, () => assert.equal(contempt(text), undefined));
});
