import assert from 'node:assert/strict';
import fc from 'fast-check';
import { choose } from '../../../../src/core/coverage/shortlist/choose';
import { toBits } from '../../../../src/core/coverage/shortlist/claims';
import { byStrength } from '../../../../src/core/coverage/shortlist/contender';
import { reachable } from '../../../../src/core/coverage/shortlist/needs';
import { shortlist, type Candidate } from '../../../../src/core/coverage/shortlist/shortlist';
import { bestByBranching } from './branching';
import { anyLibrary, coverAsMuch, largeLibrary, pick, strengthOf } from './libraries';

describe('a shortlist that may cost only so much', () => {
  function within(steps: number, candidates: Candidate[]) {
    const contenders = candidates
      .map(({ id, areas, topics, strength }) => ({ id, covers: toBits(areas, topics), strength }))
      .sort(byStrength);
    const { chosen, ...said } = choose(contenders, reachable(contenders), { steps });
    return { ...said, chosen: pick(candidates, chosen) };
  }

  const noneCanGo = (chosen: Candidate[], all: Candidate[]) =>
    chosen.every((one) => {
      const others = chosen.filter((other) => other !== one);
      return !coverAsMuch(others, all);
    });

  it('claims no more than is true, however little it costs', () => {
    const steps = fc.oneof(fc.constant(0), fc.nat(100), fc.nat(5000));
    let inexact = 0;
    fc.assert(
      fc.property(anyLibrary(10, 40), steps, (candidates, allowed) => {
        const { chosen, exact, atLeast } = within(allowed, candidates);
        const best = bestByBranching(candidates);
        const found = { size: chosen.length, strength: strengthOf(chosen) };
        assert.ok(coverAsMuch(chosen, candidates));
        assert.ok(noneCanGo(chosen, candidates));
        assert.ok(atLeast <= best.size && best.size <= found.size);
        if (exact) assert.deepEqual({ ...found, atLeast }, { ...best, atLeast: best.size });
        else inexact += 1;
      }),
      { numRuns: 300 },
    );
    assert.ok(inexact > 30, `the steps ran out ${inexact} times`);
  });

  it('can still say that no smaller set will do when the strongest isn’t known', () => {
    const candidates = largeLibrary(120, 6, 1);
    const best = bestByBranching(candidates);
    const known = [1, 2, 4, 8, 16, 32].map((thousands) => within(thousands * 1000, candidates));
    assert.ok(known.some(({ exact, atLeast }) => !exact && atLeast === best.size));
    assert.ok(known.some(({ exact }) => exact));
  });

  it('is exact for most libraries of hundreds of stories', () => {
    for (const seed of [1, 2, 3, 4, 5, 6]) {
      const candidates = largeLibrary(150, 5, seed);
      const { choices, exact, atLeast } = shortlist(candidates);
      const chosen = pick(candidates, choices);
      const found = { size: choices.length, strength: strengthOf(chosen) };
      assert.deepEqual(found, bestByBranching(candidates));
      assert.deepEqual({ exact, atLeast }, { exact: true, atLeast: found.size });
    }
  });

  it('gives up on some of 10,000 stories, with a set from which none can be left out', () => {
    const candidates = largeLibrary(10_000, 8, 4);
    const { choices, exact, atLeast } = shortlist(candidates);
    const chosen = pick(candidates, choices);
    assert.equal(exact, false);
    assert.ok(atLeast > 1 && atLeast <= choices.length);
    assert.ok(coverAsMuch(chosen, candidates));
    assert.ok(noneCanGo(chosen, candidates));
  });
});
