import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TOPICS } from '../../../src/core/guide/topics';
import { patternCues, topicCues, type Cue } from '../../../src/core/retrieval/cue';
import { drawCues } from '../../../src/core/retrieval/draw-cues';
import { lastResults } from '../../../src/core/retrieval/last';
import type { CueResult, Recall, RetrievalRecord } from '../../../src/core/retrieval/retrieval';

const RECALLS: readonly Recall[] = ['in-time', 'late', 'not'];
const anyRecalls = fc.array(fc.constantFrom(...RECALLS), { minLength: 10, maxLength: 10 });
const anySeed = fc.nat(0xffffffff);

const result = (cue: string, recall: Recall, deck: CueResult['deck'] = 'topics'): CueResult => ({
  deck,
  cue,
  recall,
  seconds: 4,
  typed: '',
});

const record = (day: number, ...results: CueResult[]): RetrievalRecord => ({
  title: '',
  started: `2026-11-${String(day).padStart(2, '0')}T09:00:00.000+00:00`,
  ended: '',
  seed: 1,
  limit: 10,
  results,
});

const idsOf = (cues: readonly Cue[]) => cues.map(({ id }) => id);
const draw = (cues: readonly Cue[], records: readonly RetrievalRecord[], seed: number) =>
  idsOf(drawCues(cues, lastResults(records, cues[0]?.deck ?? 'topics'), seed));

const CARDS = Array.from({ length: 24 }, (_, index) => ({
  id: `card-${index}`,
  name: `Name ${index}`,
  problem: `Problem ${index}`,
  pattern: 'Pattern',
  cost: 'Cost',
  whenWrong: 'Wrong',
}));

describe('cues', () => {
  it('are a topic by its name with one of its own questions', () => {
    fc.assert(
      fc.property(anySeed, (seed) => {
        const cues = topicCues(seed);
        assert.deepEqual(
          cues.map(({ id, prompt }) => [id, prompt]),
          TOPICS.map(({ id, name }) => [id, name]),
        );
        for (const { question } of cues) assert.ok(question?.includes(' '));
        assert.deepEqual(topicCues(seed), cues);
      }),
    );
    assert.ok(new Set([1, 2, 3, 4].map((seed) => topicCues(seed)[0]?.question)).size > 1);
  });

  it('are the problem of a card, and never its name', () => {
    assert.deepEqual(patternCues(CARDS)[3], {
      deck: 'patterns',
      id: 'card-3',
      prompt: 'Problem 3',
    });
  });
});

describe('the last result of a cue', () => {
  it('is that of the latest drill of its deck, whatever the order of the files', () => {
    const records = [
      record(3, result('failure', 'not')),
      record(9, result('influencing', 'in-time'), result('failure', 'late', 'patterns')),
      record(1, result('failure', 'in-time'), result('influencing', 'not')),
    ];
    for (const order of [records, records.toReversed()]) {
      const last = lastResults(order, 'topics');
      assert.equal(last.get('failure')?.recall, 'not');
      assert.equal(last.get('influencing')?.recall, 'in-time');
      assert.match(last.get('influencing')?.started ?? '', /^2026-11-09/);
      assert.equal(last.size, 2);
    }
  });
});

describe('the cues of a drill', () => {
  it('are ten different ones of the deck, or all there are', () => {
    fc.assert(
      fc.property(anySeed, fc.nat(24), (seed, size) => {
        const cues = draw(patternCues(CARDS.slice(0, size)), [], seed);
        assert.equal(cues.length, Math.min(10, size));
        assert.equal(new Set(cues).size, cues.length);
      }),
    );
  });

  it('ask every topic within any two whole drills', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(anySeed, anyRecalls), { minLength: 2, maxLength: 9 }),
        (all) => {
          const records: RetrievalRecord[] = [];
          for (const [seed, recalls] of all) {
            const asked = draw(topicCues(seed), records, seed);
            const results = asked.map((id, at) => result(id, recalls[at] ?? 'not'));
            records.push(record(records.length + 1, ...results));
            const two = records.slice(-2).flatMap((one) => one.results.map(({ cue }) => cue));
            if (records.length > 1) assert.equal(new Set(two).size, TOPICS.length);
          }
        },
      ),
    );
  });

  it('leave no card out for ever, however many are missed', () => {
    const records: RetrievalRecord[] = [];
    for (let day = 1; day <= 5; day++) {
      const asked = draw(patternCues(CARDS), records, day);
      records.push(record(day, ...asked.map((id) => result(id, 'not', 'patterns'))));
    }
    assert.equal(lastResults(records, 'patterns').size, CARDS.length);
  });

  it('begin with those that were missed, the ones not recalled before the late ones', () => {
    const records = [
      record(1, result('failure', 'late'), result('influencing', 'not')),
      record(2, result('time-pressure', 'not'), result('supporting-growth', 'in-time')),
    ];
    const asked = draw(topicCues(1), records, 1);
    assert.deepEqual(asked.slice(0, 3), ['influencing', 'time-pressure', 'failure']);
    assert.equal(asked.includes('supporting-growth'), false);
  });

  it('follow from the seed', () => {
    assert.deepEqual(draw(topicCues(5), [], 5), draw(topicCues(5), [], 5));
    assert.notDeepEqual(draw(topicCues(5), [], 5), draw(topicCues(6), [], 6));
  });
});
