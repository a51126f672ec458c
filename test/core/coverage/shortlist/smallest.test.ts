import assert from 'node:assert/strict';
import fc from 'fast-check';
import { shortlist, type Candidate } from '../../../../src/core/coverage/shortlist/shortlist';
import { bestByBranching } from './branching';
import { bestOfEverySet } from './every-set';
import { anyLibrary, coverAsMuch, pick, strengthOf } from './libraries';

describe('the size and strength of a shortlist', () => {
  function isBest(candidates: Candidate[], best: { size: number; strength: number }): void {
    const { choices, exact, atLeast } = shortlist(candidates);
    const chosen = pick(candidates, choices);
    assert.ok(coverAsMuch(chosen, candidates), 'it covers as much as the library can');
    assert.deepEqual({ size: choices.length, strength: strengthOf(chosen) }, best);
    assert.deepEqual({ exact, atLeast }, { exact: true, atLeast: best.size });
  }

  it('are those of the best of all sets, for up to 16 stories', () => {
    fc.assert(
      fc.property(anyLibrary(0, 16), (candidates) =>
        isBest(candidates, bestOfEverySet(candidates)),
      ),
      { numRuns: 200 },
    );
  });

  it('are those that depth-first branching finds, for 30 to 60 stories', () => {
    fc.assert(
      fc.property(anyLibrary(30, 60), (candidates) =>
        isBest(candidates, bestByBranching(candidates)),
      ),
      { numRuns: 300 },
    );
  }).timeout(120_000);

  it('are found by branching as by trying every set', () => {
    fc.assert(
      fc.property(anyLibrary(0, 14), (candidates) =>
        assert.deepEqual(bestByBranching(candidates), bestOfEverySet(candidates)),
      ),
    );
  });
});
