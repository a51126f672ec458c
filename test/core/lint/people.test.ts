import assert from 'node:assert/strict';
import { mentionsOthers } from '../../../src/core/lint/people';

const OTHERS = [
  'I asked Priya to watch the first night.',
  'I asked Tomasz to watch the first night.',
  'Tomasz reviewed it on Saturday.',
  'She reviewed it.',
  'We paired on it.',
  'The database team took it over.',
  'My manager agreed.',
  'I showed it to two engineers.',
  'I told sales on Monday.',
  'I told them that it would wait.',
  'A colleague looked at it.',
  '- Asked the on-call engineer to look',
  'I wrote it with Kwame.',
  'They objected, so I waited.',
  'Somebody had written the same.',
];

const ALONE = [
  'I moved the queue.',
  'I read the Kotlin source that evening.',
  'On Friday I rolled it back.',
  'I ran it on Kubernetes and in Docker.',
  'They looked fine, so I left them.',
  'It spotted the same error.',
  'I read our load test and our manual.',
  'Then I added an alert in March.',
  'I fed the logs to Postgres.',
  'I asked for more time.',
  'Nobody knew it.',
  'Production slowed down, and I found the lock.',
  'I wrote a script and a page.',
];

describe('others', () => {
  for (const text of OTHERS) {
    it(`are in: ${text}`, () => assert.ok(mentionsOthers(text)));
  }
  for (const text of ALONE) {
    it(`aren’t in: ${text}`, () => assert.ok(!mentionsOthers(text)));
  }
});
