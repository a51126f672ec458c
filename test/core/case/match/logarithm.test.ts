import assert from 'node:assert/strict';
import fc from 'fast-check';
import { logarithm } from '../../../../src/core/case/match/logarithm';

describe('the logarithm', () => {
  it('is that of everybody else, but for what no weight needs', () => {
    fc.assert(
      fc.property(fc.double({ min: 1, max: 1e4, noNaN: true }), (number) => {
        assert.ok(Math.abs(logarithm(number) - Math.log(number)) < 0.00001);
      }),
    );
  });
});
