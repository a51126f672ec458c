import assert from 'node:assert/strict';
import { earned, wilson, type Measured } from '../../../src/core/lint/earned';
import { RULES } from '../../../src/core/lint/rules';
import type { Profile, Rule, Severity } from '../../../src/core/lint/rule';

function shipped(severity: Severity, measured?: Measured, profile: Profile = 'default'): Severity {
  const [any] = RULES;
  assert.ok(any);
  const rule: Rule = { ...any, severity, profile };
  return earned(rule, measured).severity;
}

const counts = (truePositives: number, falsePositives: number, falseNegatives = 0): Measured => ({
  truePositives,
  falsePositives,
  falseNegatives,
});

describe('the severity a rule ships with', () => {
  it('is what it deserves when few enough alarms were false', () => {
    assert.equal(shipped('warning', counts(20, 1)), 'warning');
    assert.equal(shipped('information', counts(15, 4)), 'information');
  });

  it('is lower when too many were false, or too few counted to be sure', () => {
    assert.equal(shipped('warning', counts(20, 3)), 'information');
    assert.equal(shipped('warning', counts(9, 0, 5)), 'information');
    assert.equal(shipped('warning', counts(12, 8)), 'hint');
    assert.equal(shipped('error', counts(13, 0)), 'warning');
  });

  it('is information at most when fewer than twelve texts had the defect', () => {
    assert.equal(shipped('warning'), 'information');
    assert.equal(shipped('warning', counts(11, 0)), 'information');
    assert.equal(shipped('hint', counts(3, 0)), 'hint');
  });

  it('is what it deserves where form is judged', () => {
    assert.equal(shipped('error', undefined, 'structure'), 'error');
  });
});

describe('wilson', () => {
  it('gives the intervals that textbooks give', () => {
    const shown = (hits: number, total: number) => {
      const { low, high } = wilson(hits, total);
      return [low.toFixed(2), high.toFixed(2)];
    };
    assert.deepEqual(shown(10, 12), ['0.55', '0.95']);
    assert.deepEqual(shown(20, 24), ['0.64', '0.93']);
    assert.deepEqual(shown(51, 60), ['0.74', '0.92']);
    assert.deepEqual(shown(0, 0), ['0.00', '1.00']);
  });
});
