import assert from 'node:assert/strict';
import { computeCoverage } from '../../../src/core/coverage/coverage';
import { gapsOf } from '../../../src/core/coverage/covered';
import { gapKindWords, gapsToClose } from '../../../src/core/coverage/gap-words';
import { forAny } from './board/libraries';
import { TODAY } from './records';

describe('words for the gaps', () => {
  it('name all of them, by their kinds', () => {
    assert.equal(
      gapsToClose(computeCoverage([], [], TODAY)),
      '20 gaps to close: 5 focus areas · 11 topics · 3 kinds of service work · 1 failure.',
    );
  });

  it('leave none out', () => {
    forAny(({ coverage }) => {
      const numbers: string[] = gapKindWords(coverage).match(/\d+/g) ?? [];
      const sum = numbers.reduce((total, number) => total + Number(number), 0);
      assert.equal(sum, gapsOf(coverage).length);
    });
  });
});
