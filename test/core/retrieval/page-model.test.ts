import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Answer } from '../../../src/core/retrieval/answer';
import { topicCues } from '../../../src/core/retrieval/cue';
import { beginDrill, stepDrill, type Drill } from '../../../src/core/retrieval/drill';
import { drillModel } from '../../../src/core/retrieval/page-model';
import type { CueModel, OverModel } from '../../../src/core/retrieval/shown-drill';

const SECRET = 'Half the pages in one quarter';
const ANSWER: Answer = {
  deck: 'topics',
  stories: [{ path: 'stories/secret.md', title: SECRET, opening: 'Our pager rang.' }],
  more: 0,
};

const begin = () =>
  beginDrill({ deck: 'topics', seed: 1, limit: 10, cues: topicCues(1).slice(0, 2) }, 0);

const model = (drill: Drill, now = 3000, answer: Answer | undefined = ANSWER) =>
  drillModel(drill, { now, answer, keeping: {}, nameOf: ({ cue }) => `<${cue}>` });

function cueOf(drill: Drill, now?: number): CueModel {
  const shown = model(drill, now);
  assert.equal(shown.view, 'cue');
  return shown;
}

describe('what the page of a retrieval drill is sent', () => {
  it('holds nothing of an answer before the reveal, whatever is typed and when', () => {
    const anyEvent = fc.oneof(
      fc.record({ type: fc.constant('typed' as const), text: fc.string() }),
      fc.record({ type: fc.constant('have-it' as const), at: fc.nat(60_000) }),
    );
    fc.assert(
      fc.property(fc.array(anyEvent), fc.nat(60_000), (events, now) => {
        const text = JSON.stringify(model(events.reduce(stepDrill, begin()), now));
        for (const word of [SECRET, 'secret.md', 'pager']) assert.equal(text.includes(word), false);
      }),
    );
  });

  it('holds the answer from the reveal on, once it is known', () => {
    const drill = stepDrill(begin(), { type: 'reveal', at: 4000 });
    assert.deepEqual(cueOf(drill).revealed?.answer, ANSWER);
    const waiting = drillModel(drill, { now: 1, keeping: {}, nameOf: () => '' }) as CueModel;
    assert.deepEqual(waiting.revealed, { recalls: ['in-time', 'late', 'not'] });
  });

  it('says which cue it is, and how much of its time is left', () => {
    const drill = begin();
    const { number, of, prompt, left, step, seconds } = cueOf(drill, 3500);
    assert.deepEqual(
      [number, of, prompt, left, step, seconds],
      [1, 2, drill.cues[0]?.prompt, 6500, 'asked', undefined],
    );
    const held = cueOf(stepDrill(drill, { type: 'have-it', at: 3500 }), 9000);
    assert.deepEqual([held.step, held.seconds, held.left], ['held', 4, 6000]);
  });

  it('tells in words what came of it when it is over', () => {
    let drill = stepDrill(begin(), { type: 'reveal', at: 4000 });
    drill = stepDrill(drill, { type: 'judged', at: 5000, recall: 'in-time', opening: false });
    const { view, words, results } = model(stepDrill(drill, { type: 'end' })) as OverModel;
    assert.deepEqual([view, words], ['over', '1 of 1 named in time.']);
    const id = drill.cues[0]?.id ?? '';
    assert.deepEqual(results, [
      { id, name: `<${id}>`, recall: 'in-time', words: 'named in 4 s, without its opening line' },
    ]);
  });
});
