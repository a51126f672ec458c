import assert from 'node:assert/strict';
import { isExplained, ownDecision } from '../../../src/core/lint/decisions';

const at = (text: string) => ({ start: 0, end: text.length, text });

const explained = (text: string, before?: string, after?: string) => {
  const found = ownDecision(text);
  assert.ok(found, `no decision in: ${text}`);
  return isExplained(
    at(text),
    found,
    before ? at(before) : undefined,
    after ? at(after) : undefined,
  );
};

const DECISIONS: [string, string][] = [
  ['I decided to split the service.', 'I decided to split'],
  ['Then I finally chose the second queue.', 'I finally chose'],
  ['I’d opted for the smaller queue.', 'I’d opted'],
  ['I cancelled the rehearsal.', 'I cancelled'],
  ['I canceled the rehearsal.', 'I canceled'],
  ['I prioritised the shops.', 'I prioritised'],
  ['I prioritized the shops.', 'I prioritized'],
  ['- I went with the vendor', 'I went with'],
  ['I said no.', 'I said no'],
  ['I put delivery slots first.', 'I put delivery slots first'],
  ['I placed slots at the head of the list.', 'I placed slots at the head'],
  ['I settled on Tuesday.', 'I settled on'],
  ['I turned down the offer.', 'I turned down'],
  ['I then deferred the dashboard.', 'I then deferred'],
];

const NO_DECISIONS = [
  'They decided to wait.',
  'I picked up the phone.',
  'I dropped in at the depot.',
  'Before I chose anything, I had it counted.',
  'What I chose was the second.',
  'I asked Priya to decide.',
  'I put the change on two nodes.',
  'I wrote the patch.',
  'I had not decided yet.',
  'Sales rejected it.',
  'We went for lunch, and I went home.',
  'I left the office at six.',
];

const EXPLAINED: [string, string?, string?][] = [
  ['I decided to split it because one tenant starved the rest.'],
  ['Since one tenant starved the rest, I decided to split it.'],
  ['I chose the cache, since turning it off would have given it away.'],
  ['I picked Tuesday, as the calendars were empty.'],
  ['I chose the cache: it was there already.'],
  ['I decided to wait to save the weekend.'],
  ['So I dropped the dashboard.'],
  ['I dropped the dashboard, so the team had June free.'],
  ['I cancelled the release.', 'The risk was known to everybody.'],
  ['I cancelled the release.', undefined, 'It would have cost us the week.'],
  ['I picked the job.', undefined, 'I chose it because it had a clear end.'],
  ['I dropped the idea.', 'She showed me three errors.'],
  ['I went with the cheapest vendor.'],
];

const UNEXPLAINED: [string, string?, string?][] = [
  ['I decided to split the service.'],
  ['I chose Kafka over RabbitMQ.'],
  ['I picked seven as the limit.'],
  ['I decided to keep both.'],
  ['I cancelled the rehearsal.', 'I tested the scripts.', 'I drew up the timetable.'],
  [
    'I picked it.',
    'I wrote it in Go, since Java was slow.',
    'I rewrote it because files were lost.',
  ],
  ['I have cancelled it since then.'],
  ['I said no and took points one and two.', 'Two teams wanted to start small.'],
  ['I prioritized the shops.', 'It was May.', 'In June the move began.'],
  ['I prioritised the shops.', 'It was May.', 'In June the move began.'],
  ['- I chose Bashir and Yun to go first'],
  ['I opted for the second queue, the one in Leeds.'],
];

describe('a decision of the teller', () => {
  for (const [text, expected] of DECISIONS) {
    it(`is in: ${text}`, () => {
      const found = ownDecision(text);
      assert.equal(found && text.slice(found.start, found.end), expected);
    });
  }
  for (const text of NO_DECISIONS) {
    it(`isn’t in: ${text}`, () => assert.equal(ownDecision(text), undefined));
  }
  for (const [text, before, after] of EXPLAINED) {
    it(`is explained in: ${[before, text, after].filter(Boolean).join(' ')}`, () =>
      assert.ok(explained(text, before, after)));
  }
  for (const [text, before, after] of UNEXPLAINED) {
    it(`isn’t explained in: ${[before, text, after].filter(Boolean).join(' ')}`, () =>
      assert.ok(!explained(text, before, after)));
  }
});
