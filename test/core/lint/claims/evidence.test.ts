import assert from 'node:assert/strict';
import { CLAIMS } from '../../../../src/core/lint/claims';
import { evidenceFor } from '../../../../src/core/lint/claims/evidence';
import { exampleStory } from '../../../../src/core/lint/example';
import { parseStory } from '../../../../src/core/story/parse';
import { cpuMs } from '../../../cpu-ms';

/** Ids of the families that one sentence in the Action shows of an area. */
function shown(area: string, sentence: string): string[] {
  const claim = CLAIMS.find((one) => one.area === area);
  assert.ok(claim);
  const text = exampleStory({
    situation: null,
    task: null,
    action: `And so it was that day. ${sentence}`,
    result: null,
  });
  return evidenceFor(parseStory(text), claim).found.map(({ id }) => id);
}

/** Ids of families that don't count as a piece of evidence. */
function commonOf(area: string): ReadonlySet<string> {
  const families = CLAIMS.find((one) => one.area === area)?.families ?? [];
  return new Set(families.filter(({ common }) => common).map(({ id }) => id));
}

/** Sentence by area and family; the repair of a story that lacks it. */
const FINDS: Readonly<Record<string, readonly [family: string, sentence: string][]>> = {
  'developing-others': [
    ['new-ability', 'Ines now leads the review of our designs.'],
    ['new-ability', 'By June he could close a page alone.'],
    ['new-ability', 'Thandiwe ran her first failover in May.'],
    ['feedback', 'After each one I told her two things.'],
    ['feedback', 'I told him what I’d seen him do well.'],
    ['feedback', 'In our one-to-one I asked what got in the way.'],
    ['opportunity', 'I asked Sam to run the drill.'],
    ['opportunity', 'He drove, I read along.'],
    ['expectation', 'We agreed on what a good week looks like.'],
    ['mechanism', 'We set up a drill for each Wednesday.'],
    ['new-ability', 'From the ninth one on Ruta did them alone.'],
    ['opportunity', 'This time I asked Jelena to drive.'],
  ],
  'driving-success': [
    ['target', 'I had to bring that below 2 in 100 before August.'],
    ['target', 'The goal was four.'],
    ['result', 'We were ready ten days ahead of the audit.'],
    ['result', 'Pages fell from forty-one a week to nine.'],
    ['decision', 'I decided for the first way because it could be undone.'],
    ['decision', 'I didn’t wait: I went without waiting for the test.'],
    ['obstacle', 'In week six the signing slipped.'],
    ['initiative', 'Nobody owned the number.'],
    ['cadence', 'Every Friday I sent three lines.'],
  ],
  partnering: [
    ['counterpart', 'I went to the harbor team with the list.'],
    ['counterpart', 'I asked Dov in recruiting what would help.'],
    ['counterpart', 'I rang their lead, Oyelaran.'],
    ['counterpart', 'The ranker belonged to Catarina’s group in Braga.'],
    ['counterpart', 'Then Karolina from accounting was afraid of it.'],
    ['interest', 'She was measured on trucks that leave on time.'],
    ['interest', 'He needed a way back in ten minutes.'],
    ['agreement', 'He agreed, and we wrote it on one page.'],
    ['trade', 'In return I took their night shift.'],
    ['friction', 'Mr. Onodera was not happy with the order.'],
    ['afterwards', 'The next spring Greta asked for me.'],
  ],
  prioritizing: [
    ['dropped', 'I deferred the other eight to January.'],
    ['dropped', 'I stopped our dashboard rewrite.'],
    ['dropped', 'The new seat picker will wait.'],
    ['dropped', 'I said no, because each change needs the same talks.'],
    ['criteria', 'I sorted them by hours saved per week of work.'],
    ['criteria', 'I asked what a week of waiting would cost.'],
    ['change', 'Two demands arrived in one week.'],
    ['alignment', 'I told the sponsor myself.'],
    ['second-look', 'In April we looked again.'],
    ['dropped', 'I left these for the next year.'],
    ['dropped', 'I put both on ice.'],
    ['criteria', 'The six others we did in the order of hours.'],
    ['change', 'I had a list of fifteen things that were wrong.'],
  ],
  'production-ownership': [
    ['scale', 'It takes 40,000 requests a second.'],
    ['scale', 'There are 3,200 hosts in two regions.'],
    ['running', 'I was on call for it.'],
    ['running', 'We were paged nine times a night.'],
    ['hands', 'I rolled it back.'],
    ['hands', 'I capped the scheduler.'],
    ['life', 'We took it to one node, then to all.'],
    ['life', 'The failover was rehearsed.'],
    ['path', 'I drew the path from the phone to the lock.'],
    ['event', 'The disk was full.'],
  ],
};

/** Names and praise of an area, stuffed key words, and what belongs to something else. */
const EMPTY: Readonly<Record<string, readonly string[]>> = {
  'developing-others': [
    'I developed others to their full potential.',
    'I gave regular feedback.',
    'Growing people is my passion.',
    'I coached for growth and empowered everyone.',
    'I developed others by growing people, giving feedback and coaching for growth.',
    'The team grew beyond itself.',
    'I asked Bethan from the client team to try gifted copies.',
    'Ylva changed the code in two days.',
    'I explained this to him before the meeting.',
    'Sunniva, who leads Android, had a plot.',
    'I wrote the converter and moved the pipeline.',
    'Developing others is in my DNA.',
  ],
  'driving-success': [
    'I drove success.',
    'I set a clear vision and raised the bar.',
    'I removed obstacles and held myself and others accountable.',
    'Success was driven.',
    'I was results-driven, with a bias for action.',
    'Under visionary guidance the team found its rhythm.',
    'The work was going well for all of us.',
    'There was clarity and direction.',
    'I went the extra mile.',
    'I exceeded expectations with a sense of urgency.',
    'We are a company of engineers.',
    'She thanked me for it.',
  ],
  partnering: [
    'I partnered with partners across the organisation.',
    'I built trusted partnerships with stakeholders.',
    'I aligned everybody on shared goals.',
    'I collaborated across functions.',
    'Partnerships were built.',
    'I influenced without authority up and down the organization.',
    'I moved the queue to new disks.',
    'The script ranked the buckets by size.',
    'I sat down with the source that evening.',
    'I dug six old builds out of the archive.',
    'Partnering is the glue of a company.',
    'I created 48 slides in four colors.',
  ],
  prioritizing: [
    'I prioritized ruthlessly.',
    'I said no to what was not important.',
    'I made trade-offs explicit.',
    'I balanced short-term and long-term goals.',
    'I resolved conflicting priorities by prioritizing.',
    'Priorities were set.',
    'I focused on high-impact, low-hanging fruit.',
    'She posted within the first minute.',
    'The cache held through the night.',
    'I dropped everything that was not important.',
    'We had a laser focus on the big picture.',
    'Noor closed it without calling me.',
  ],
  'production-ownership': [
    'I owned production in production.',
    'I took end-to-end ownership.',
    'I took responsibility for reliability, observability, on-call and incident learning.',
    'We had a customer-first mindset.',
    'I owned a very large system.',
    'The team embraced ownership as a mindset.',
    'On-call was elevated to an experience.',
    'She had a better idea afterwards, in a private note.',
    'I asked my director for the loop.',
    'He wrote a draft of the design.',
    'It was mission-critical at scale.',
    'I interviewed the candidate in the morning.',
  ],
};

/** Pairs that say the same: names swapped, spellings, contractions, a bullet for a sentence. */
const SAME: readonly [area: string, one: string, other: string][] = [
  ['developing-others', 'I asked Sam to lead the drill.', 'I asked Nkechi to lead the drill.'],
  ['developing-others', 'I told her what I had seen.', 'I told her what I’d seen.'],
  ['driving-success', 'Every Friday I sent a line.', '\n\n- Every Friday I sent a line'],
  ['driving-success', 'I could not wait.', 'I couldn’t wait.'],
  ['partnering', 'I rang their lead, Oyelaran.', 'I rang their lead, Smith.'],
  ['partnering', 'He was not keen.', 'He wasn’t keen.'],
  ['prioritizing', 'I cancelled the rewrite.', 'I canceled the rewrite.'],
  ['prioritizing', 'I deferred the rest.', '\n\n- I deferred the rest'],
  ['production-ownership', 'I was paged at nine.', 'I’d been paged at nine.'],
  ['production-ownership', 'I rolled it back.', '\n\n- I rolled it back'],
];

describe('evidence for focus areas', () => {
  for (const [area, pairs] of Object.entries(FINDS)) {
    for (const [family, sentence] of pairs) {
      it(`${area}: ${family} in “${sentence}”`, () => {
        assert.ok(shown(area, sentence).includes(family), shown(area, sentence).join());
      });
    }
  }

  for (const [area, sentences] of Object.entries(EMPTY)) {
    for (const sentence of sentences) {
      it(`${area}: none in “${sentence}”`, () => {
        const common = commonOf(area);
        const telling = shown(area, sentence).filter((id) => !common.has(id));
        assert.deepEqual(telling, []);
      });
    }
  }

  for (const [area, one, other] of SAME) {
    it(`${area}: the same in “${one}” and “${other.trim()}”`, () => {
      assert.ok(shown(area, one).length > 0);
      assert.deepEqual(shown(area, other), shown(area, one));
    });
  }

  it('needs families that exist', () => {
    for (const { families, needed, least } of CLAIMS) {
      const ids = families.map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length);
      assert.ok(needed.every((id) => ids.includes(id)));
      assert.ok(least <= ids.length);
    }
  });

  it('takes a long line in time', () => {
    const text = exampleStory({
      action: 'I asked the team of a team and told her that '.repeat(4000),
    });
    const story = parseStory(text);
    const spent = cpuMs(() => {
      for (const claim of CLAIMS) evidenceFor(story, claim);
    });
    assert.ok(spent < 5000, `${spent} ms`);
  });
});
