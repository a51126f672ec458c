import assert from 'node:assert/strict';
import { mayBeExplained, ownDecision } from '../../../src/core/lint/decisions';

const at = (text: string) => ({ start: 0, end: text.length, text });

const explained = (text: string, before: string, ...after: string[]) => {
  const found = ownDecision(text);
  assert.ok(found, `no decision in: ${text}`);
  return mayBeExplained(at(text), found, at(before), after.map(at));
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
  ['I settled on Tuesday.', 'I settled on'],
  ['The next morning I picked a vendor.', 'I picked'],
  ['I made the call to wait.', 'I made the call to wait'],
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
  'The queue I picked was slow.',
  'I went with her to the depot.',
  'I picked my way through the logs.',
  'She asked why I chose it.',
];

/** What stands around a decision that isn't explained. */
const PLAIN = 'I tested the scripts.';

const EXPLAINED: [text: string, before?: string, ...after: string[]][] = [
  ['I decided to split it because one tenant starved the rest.'],
  ['Since one tenant starved the rest, I decided to split it.'],
  ['I chose the cache, since turning it off would have given it away.'],
  ['I picked Tuesday, as the calendars were empty.'],
  ['I chose the cache: it was there already.'],
  ['I decided to wait to save the weekend.'],
  ['So I chose the dashboard.'],
  ['I chose the dashboard, so the team had June free.'],
  ['I cancelled the release.', 'The risk was known to everybody.'],
  ['I cancelled the release.', PLAIN, 'It would have cost us the week.'],
  ['I picked the job.', PLAIN, 'I chose it because it had a clear end.'],
  ['I dropped the idea.', 'She showed me three errors.'],
  ['I went with the cheapest vendor.'],
  ['I picked the second queue.', 'Half of the errors came from one shop, 48 % in all.'],
  ['I picked Fenna for her patience.'],
  ['I chose the first, knowing the second by heart.'],
  ['I decided to split it.', PLAIN, 'I asked Priya.', 'That way no shop waited.'],
  ['I opted for Leeds.', 'I compared the three halls.'],
  ['I picked relays.', PLAIN, 'Capacity was the thing on the graph.'],
];

const UNEXPLAINED: [text: string, before?: string, ...after: string[]][] = [
  ['I decided to split the service.'],
  ['I chose Kafka over RabbitMQ.'],
  ['I picked seven as the limit.'],
  ['I decided to keep both.'],
  ['I cancelled the rehearsal.', PLAIN, 'I drew up the timetable.'],
  ['I have cancelled it since then.'],
  ['I prioritized the shops.', PLAIN, 'In June the move began.'],
  ['I prioritised the shops.', PLAIN, 'In June the move began.'],
  ['- I chose Bashir and Yun to go first'],
  ['I opted for the second queue, the one in Leeds.'],
  ['I went with the vendor from Leeds.', 'We met on Tuesday.', 'Priya called them.'],
  ['I’d decided to split the service.', 'I wrote the patch.', 'We shipped it in June.'],
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
  for (const [text, before = PLAIN, ...after] of EXPLAINED) {
    it(`may be explained in: ${[before, text, ...after].join(' ')}`, () =>
      assert.ok(explained(text, before, ...after)));
  }
  for (const [text, before = PLAIN, ...after] of UNEXPLAINED) {
    it(`isn’t explained in: ${[before, text, ...after].join(' ')}`, () =>
      assert.ok(!explained(text, before, ...after)));
  }

  it('may be explained before the Action when it is the first deed', () => {
    const text = 'I picked the first two.';
    assert.ok(mayBeExplained(at(text), { start: 0, end: 8 }, undefined, [at(PLAIN)]));
  });

  it('isn’t explained by who did the deeds around it', () => {
    for (const name of ['Priya', 'Smith', 'Nkechi']) {
      assert.ok(!explained('I chose the second queue.', `${name} called the shops.`));
    }
  });
});
