import assert from 'node:assert/strict';
import fc from 'fast-check';
import { match, matched } from '../../../src/core/round/matching';

const choices = fc.array(fc.uniqueArray(fc.constantFrom(...'abcdef'), { maxLength: 4 }), {
  maxLength: 6,
});

/** Tries every option for every choice. */
function bestByHand(left: readonly (readonly string[])[], most: number, given = ''): number {
  const [first, ...rest] = left;
  if (!first) return given.length;
  return Math.max(
    bestByHand(rest, most, given),
    ...first
      .filter((option) => given.split(option).length - 1 < most)
      .map((option) => bestByHand(rest, most, given + option)),
  );
}

describe('a matching', () => {
  it('is as large as any, with one or two to an option', () => {
    fc.assert(
      fc.property(choices, fc.integer({ min: 1, max: 3 }), (all, most) => {
        assert.equal(matched(all, most), bestByHand(all, most));
      }),
    );
  });

  it('gives each choice an option of its own, none too often', () => {
    fc.assert(
      fc.property(choices, fc.integer({ min: 1, max: 3 }), (all, most) => {
        const given = match(all, most);
        assert.equal(given.length, all.length);
        given.forEach((option, index) => assert.ok(!option || all[index]?.includes(option)));
        for (const one of new Set(given)) {
          assert.ok(one === undefined || given.filter((other) => other === one).length <= most);
        }
      }),
    );
  });
});
