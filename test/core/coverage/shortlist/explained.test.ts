import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  shortlist,
  type Candidate,
  type Choice,
} from '../../../../src/core/coverage/shortlist/shortlist';
import { anyLibrary, coveredBy, coverAsMuch, pick } from './libraries';

describe('what a shortlist says of its choices', () => {
  type Check = (candidates: Candidate[], choices: Choice[], chosen: Candidate[]) => void;

  function holds(check: Check): void {
    fc.assert(
      fc.property(anyLibrary(0, 40), (candidates) => {
        const { choices } = shortlist(candidates);
        check(candidates, choices, pick(candidates, choices));
      }),
      { numRuns: 300 },
    );
  }

  const without = (stories: readonly Candidate[], { id }: { id: string }) =>
    stories.filter((one) => one.id !== id);

  /** What `more` covers beyond `fewer`, in the guide's order. */
  const gained = (more: readonly Candidate[], fewer: readonly Candidate[]) => {
    const before = coveredBy(fewer);
    return [...coveredBy(more)].flatMap(([id, times]) => (times > before.get(id)! ? [id] : []));
  };
  const namesOf = ({ areas, topics }: Choice['adds']): string[] => [...areas, ...topics];

  it('names what each adds to those before it, which is never nothing', () => {
    holds((_, choices, chosen) =>
      choices.forEach((choice, place) => {
        const adds = gained(chosen.slice(0, place + 1), chosen.slice(0, place));
        assert.deepEqual(namesOf(choice.adds), adds);
        assert.ok(adds.length > 0);
      }),
    );
  });

  it('puts the one that adds most first, then the stronger, then the first by id', () => {
    const rank = (before: Candidate[], one: Candidate) =>
      [-gained([...before, one], before).length, -one.strength, one.id] as const;
    holds((_, __, chosen) =>
      chosen.forEach((one, place) => {
        const before = chosen.slice(0, place);
        const [gain, strength, id] = rank(before, one);
        for (const later of chosen.slice(place + 1)) {
          const [laterGain, laterStrength, laterId] = rank(before, later);
          const difference = gain - laterGain || strength - laterStrength;
          assert.ok(difference < 0 || (difference === 0 && id < laterId));
        }
      }),
    );
  });

  it('leaves no story in that could be left out', () => {
    holds((candidates, _, chosen) =>
      chosen.forEach((one) => assert.ok(!coverAsMuch(without(chosen, one), candidates))),
    );
  });

  it('names what the whole library would lack without a story', () => {
    holds((candidates, choices) =>
      choices.forEach((choice) =>
        assert.deepEqual(namesOf(choice.onlyOne), gained(candidates, without(candidates, choice))),
      ),
    );
  });

  it('holds every story that the library can’t do without', () => {
    holds((candidates, _, chosen) =>
      candidates.forEach((one) =>
        assert.ok(chosen.includes(one) || coverAsMuch(without(candidates, one), candidates)),
      ),
    );
  });

  it('names the strongest other story that could be told instead, if there is one', () => {
    holds((candidates, choices, chosen) =>
      choices.forEach(({ id, alternative }) => {
        const rest = without(chosen, { id });
        const able = candidates
          .filter((one) => !chosen.includes(one) && coverAsMuch([...rest, one], candidates))
          .sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1));
        assert.equal(alternative, able[0]?.id);
      }),
    );
  });
});
