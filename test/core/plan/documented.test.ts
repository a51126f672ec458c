import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { INTERVIEW_KEYS, PLAN_KEYS } from '../../../src/core/plan/keys';
import { PLAN_PROBLEMS } from '../../../src/core/plan/problem';

const PAGE = readFileSync('docs/plan.md', 'utf8');

describe('the page about plans', () => {
  it('lists every problem with what it counts', () => {
    const rows = [...PAGE.matchAll(/^\| `(plan-[\w-]+)` +\| (\w+)/gm)];
    assert.deepEqual(Object.fromEntries(rows.map(([, code, severity]) => [code, severity])), {
      ...PLAN_PROBLEMS,
    });
  });

  it('tells of every key', () => {
    for (const key of Object.keys({ ...PLAN_KEYS, ...INTERVIEW_KEYS }))
      assert.match(PAGE, new RegExp('`' + key + '[`:]|^ *-? *' + key + ':', 'm'), key);
  });
});
