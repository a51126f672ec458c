import assert from 'node:assert/strict';
import fc from 'fast-check';
import { momentOf, plotOf, pointText } from '../../../../src/core/case/plot/model';
import { durationText, numberText, valueText, whenText } from '../../../../src/core/case/plot/text';
import { anyShape, FLAT, seriesOf } from './shapes';

describe('the plot of a series', () => {
  const bursts = [{ first: -42, lasts: 1, by: 2210 }];
  const shape = { ...FLAT, steps: [{ at: -2, by: -20 }], bursts };
  const marks = [
    { at: -2, label: 'fix' },
    { at: -42, label: 'deploy' },
  ];
  const plot = plotOf({ ...seriesOf(shape), marks });

  it('says in words where it leads, and what is lowest and highest', () => {
    assert.equal(
      plot.summary,
      'From 100 ms to 80 ms in 3 h; lowest 80 ms (2 min ago), highest 2,310 ms (42 min ago), middle value 100 ms.',
    );
  });

  it('keeps its caption to itself', () => {
    assert.ok(!JSON.stringify(plot).includes('Nothing to see'));
  });

  it('has its marks in the order of time', () => {
    assert.deepEqual(
      plot.marks.map(({ label }) => label),
      ['deploy', 'fix'],
    );
  });

  it('reads out its points', () => {
    assert.equal(pointText(plot, 180 - 42), '42 min ago: 2,310 ms');
    assert.equal(pointText(plot, 180), 'now: 80 ms');
    assert.equal(pointText(plot, 181), '');
    assert.equal(momentOf(plot, 0), -180);
    assert.ok(Object.is(momentOf(plot, 180), 0));
  });

  it('says the same of the same shape', () => {
    fc.assert(
      fc.property(anyShape, (some) => {
        assert.equal(
          JSON.stringify(plotOf(seriesOf(some))),
          JSON.stringify(plotOf(seriesOf(some))),
        );
      }),
    );
  });
});

describe('words for numbers and moments', () => {
  it('part thousands and keep the digits', () => {
    assert.equal(numberText(1234567.891, 2), '1,234,567.89');
    assert.equal(numberText(999, 0), '999');
    assert.equal(numberText(0.1234, 3), '0.123');
    assert.equal(numberText(-1234, 0), '−1,234');
    assert.equal(numberText(-0.001, 2), '0.00');
  });

  it('agree with the language of the machine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2 ** 40 }), (value) => {
        assert.equal(numberText(value, 0), value.toLocaleString('en'));
      }),
    );
  });

  it('write percentages as one does', () => {
    assert.equal(valueText(99.95, { unit: 'percent', digits: 2 }), '99.95%');
    assert.equal(valueText(12, { unit: 'pages', digits: 0 }), '12 pages');
  });

  it('count in days, hours and minutes', () => {
    assert.equal(durationText(0), '0 min');
    assert.equal(durationText(80), '1 h 20 min');
    assert.equal(durationText(52 * 60), '2 d 4 h');
    assert.equal(whenText(-42), '42 min ago');
    assert.equal(whenText(0), 'now');
  });
});
