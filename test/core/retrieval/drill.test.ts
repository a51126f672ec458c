import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Cue } from '../../../src/core/retrieval/cue';
import {
  beginDrill,
  leftOf,
  recallsFor,
  stepDrill,
  type Drill,
  type DrillEvent,
} from '../../../src/core/retrieval/drill';
import { tallyOf, tallyWords } from '../../../src/core/retrieval/tally';

const CUES: readonly Cue[] = ['a', 'b', 'c'].map((id) => ({ deck: 'topics', id, prompt: id }));
const PLAN = { deck: 'topics', seed: 1, limit: 10, cues: CUES } as const;

const begin = (at = 0) => beginDrill(PLAN, at);
const run = (events: readonly DrillEvent[], drill = begin()) => events.reduce(stepDrill, drill);

const anyRecall = fc.constantFrom('in-time', 'late', 'not');
/** What somebody does next, and milliseconds until then. */
const anyDeed = fc.tuple(
  fc.nat(15_000),
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ type: fc.constant('typed'), text: fc.string({ maxLength: 5 }) }),
    },
    { weight: 10, arbitrary: fc.record({ type: fc.constantFrom('have-it', 'reveal') }) },
    {
      weight: 8,
      arbitrary: fc.record({
        type: fc.constant('judged'),
        recall: anyRecall,
        story: fc.option(fc.constantFrom('stories/a.md'), { nil: undefined }),
        opening: fc.boolean(),
      }),
    },
    { weight: 1, arbitrary: fc.constant({ type: 'end' }) },
  ),
);
const anyDeeds = fc.array(anyDeed, { maxLength: 40 }).map((deeds) => {
  let at = 0;
  return deeds.map(([ms, deed]) => ({ ...deed, at: (at += ms) }));
});

/** The same by hand: what a cue takes ends with “I have it”, or with the reveal. */
function recount(events: readonly (DrillEvent & { at: number })[]) {
  const results: { cue: string; recall: string; seconds: number; typed: string }[] = [];
  let shown = 0;
  let taken: number | undefined;
  let isRevealed = false;
  let typed = '';
  for (const event of events) {
    const cue = CUES[results.length]?.id;
    if (event.type === 'end' || cue === undefined) break;
    if (event.type === 'typed' && !isRevealed) typed = event.text;
    if (event.type === 'have-it' || event.type === 'reveal') taken ??= event.at - shown;
    if (event.type === 'reveal') isRevealed = true;
    if (event.type !== 'judged' || !isRevealed || taken === undefined) continue;
    if (event.recall === 'in-time' && taken > 10_000) continue;
    const seconds = Math.ceil(taken / 1000);
    results.push({ cue, recall: event.recall, seconds, typed: typed.replace(/\s+/g, ' ').trim() });
    [shown, taken, isRevealed, typed] = [event.at, undefined, false, ''];
  }
  return results;
}

describe('a retrieval drill', () => {
  it('says the same as a recount by hand, whatever is done and when', () => {
    fc.assert(
      fc.property(anyDeeds, (events) => {
        const { results } = run(events);
        assert.deepEqual(
          results.map(({ cue, recall, seconds, typed }) => ({ cue, recall, seconds, typed })),
          recount(events),
        );
        const tally = tallyOf(results);
        for (const recall of ['in-time', 'late', 'not'] as const)
          assert.equal(tally[recall], results.filter((one) => one.recall === recall).length);
      }),
    );
  });

  it('keeps what was judged, whatever comes after', () => {
    fc.assert(
      fc.property(anyDeeds, (events) => {
        let drill: Drill = begin();
        for (const event of events) {
          const before = drill.results;
          drill = stepDrill(drill, event);
          assert.deepEqual(drill.results.slice(0, before.length), before);
        }
      }),
    );
  });

  it('asks one cue after the other and is over after the last', () => {
    const one = (at: number): DrillEvent[] => [
      { type: 'have-it', at },
      { type: 'reveal', at },
      { type: 'judged', at, recall: 'in-time', story: 'stories/a.md', opening: true },
    ];
    const drill = run([...one(4000), ...one(9000), ...one(12_500)]);
    assert.equal(drill.open, undefined);
    assert.deepEqual(
      drill.results.map(({ cue, seconds }) => [cue, seconds]),
      [
        ['a', 4],
        ['b', 5],
        ['c', 4],
      ],
    );
    assert.equal(stepDrill(drill, { type: 'reveal', at: 20_000 }), drill);
  });

  it('counts a second that has begun, and the tenth is still in time', () => {
    const takes = (at: number) => run([{ type: 'have-it', at }]).open?.seconds;
    assert.deepEqual([0, 1, 9999, 10_000, 10_001].map(takes), [0, 1, 10, 10, 11]);
    const choices = (at: number) => {
      const drill = run([{ type: 'reveal', at }]);
      return drill.open && recallsFor(drill, drill.open);
    };
    assert.deepEqual(choices(10_000), ['in-time', 'late', 'not']);
    assert.deepEqual(choices(10_001), ['late', 'not']);
  });

  it('says how much time is left, and locks nothing when it is up', () => {
    const drill = begin(500);
    const left = (now: number) => drill.open && leftOf(drill, drill.open, now);
    assert.deepEqual([400, 500, 4500, 10_500, 99_000].map(left), [10_000, 10_000, 6000, 0, 0]);
    const late = run([
      { type: 'have-it', at: 30_000 },
      { type: 'reveal', at: 31_000 },
      { type: 'judged', at: 32_000, recall: 'late', opening: false },
    ]);
    assert.deepEqual(late.results, [
      { deck: 'topics', cue: 'a', recall: 'late', seconds: 30, opening: false, typed: '' },
    ]);
  });

  it('says nothing of a story that wasn’t recalled', () => {
    const drill = run([
      { type: 'reveal', at: 3000 },
      { type: 'judged', at: 4000, recall: 'not', story: 'stories/a.md', opening: true },
    ]);
    assert.deepEqual(drill.results, [
      { deck: 'topics', cue: 'a', recall: 'not', seconds: 3, typed: '' },
    ]);
  });

  it('is over without cues', () => {
    assert.equal(beginDrill({ ...PLAN, cues: [] }, 0).open, undefined);
  });
});

describe('the words about a drill', () => {
  it('count what came of it', () => {
    const results = (['in-time', 'late', 'in-time', 'not'] as const).map((recall) => ({
      ...{ deck: 'topics', cue: 'a', seconds: 3, typed: '' },
      recall,
    })) as Parameters<typeof tallyWords>[0];
    assert.equal(tallyWords(results), '2 of 4 named in time, 1 late, 1 not recalled.');
    assert.equal(tallyWords(results.slice(0, 1)), '1 of 1 named in time.');
    assert.equal(tallyWords([]), 'Nothing was judged, so nothing was saved.');
  });
});
