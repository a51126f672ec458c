import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { RULES } from '../../src/core/lint/rules';
import type { Codes } from '../measure/documents';

const codes = JSON.parse(readFileSync('docs/codes.json', 'utf8')) as Codes;

const numbered = (family: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${family}-${String(i + 1).padStart(2, '0')}`);

const PLANNED = [
  ...numbered('STR', 8),
  ...numbered('TIM', 6),
  ...numbered('OWN', 6),
  ...numbered('EVD', 10),
  ...['DEV', 'DRV', 'PAR', 'PRI', 'PRO'].map((area) => `CLM-${area}`),
  'CLM-07',
  'CLM-08',
  ...numbered('REF', 6),
  ...numbered('CON', 6),
  ...numbered('LNG', 2),
  ...numbered('COV', 10),
  ...numbered('REH', 4),
  ...numbered('CAS', 10),
];

/** Guards of the file and its comments, which the plan takes for granted. */
const BEYOND_THE_PLAN = ['missing-focus', 'placeholder', 'too-complex', 'unused-ignore'];

describe('the table of planned checks', () => {
  it('names every code once', () => {
    assert.equal(PLANNED.length, 75);
    assert.deepEqual(Object.keys(codes), PLANNED);
  });

  it('names rules that exist, or the reason why there is none', () => {
    const ids = RULES.map(({ id }) => id);
    for (const [code, { rules, note }] of Object.entries(codes)) {
      for (const id of rules) assert.ok(ids.includes(id), `${code}: ${id}`);
      assert.ok(rules.length > 0 || (note ?? '').length > 20, code);
    }
  });

  it('knows where every rule comes from', () => {
    const planned = Object.values(codes).flatMap(({ rules }) => rules);
    const others = RULES.map(({ id }) => id).filter((id) => !planned.includes(id));
    assert.deepEqual(others, BEYOND_THE_PLAN);
  });
});
