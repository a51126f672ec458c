import assert from 'node:assert/strict';
import { fold, SHOWN_AT_FIRST } from '../../../src/core/lint/fold';
import type { Finding, Severity } from '../../../src/core/lint/rule';

const finding = (start: number, severity: Severity): Finding => ({
  rule: 'r',
  severity,
  message: '',
  span: { start, end: start + 1 },
  fixes: [],
  folded: false,
});

const folded = (severities: readonly Severity[], most?: number) =>
  fold(
    severities.map((severity, start) => finding(start, severity)),
    most,
  )
    .filter((one) => one.folded)
    .map(({ span }) => span.start);

describe('fold', () => {
  it('folds nothing while the findings are few', () => {
    assert.deepEqual(folded(Array<Severity>(SHOWN_AT_FIRST).fill('warning')), []);
  });

  it('keeps the gravest, then those that come first', () => {
    assert.deepEqual(
      folded(['information', 'warning', 'error', 'warning', 'information'], 3),
      [0, 4],
    );
    assert.deepEqual(folded(['warning', 'warning', 'warning'], 2), [2]);
  });

  it('neither counts nor folds hints', () => {
    assert.deepEqual(folded(['hint', 'hint', 'warning', 'hint', 'warning'], 1), [4]);
  });

  it('leaves the order as it was', () => {
    const all = fold(
      ['information', 'error', 'warning'].map((s, i) => finding(i, s as Severity)),
      1,
    );
    assert.deepEqual(
      all.map(({ span }) => span.start),
      [0, 1, 2],
    );
  });
});
