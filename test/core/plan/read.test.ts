import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { readPlan } from '../../../src/core/plan/read';

/** The example of the documentation. */
const documented = (): string =>
  /```markdown\n([^]*?)```/.exec(readFileSync('docs/plan.md', 'utf8'))?.[1] ?? '';

describe('reading a plan', () => {
  it('understands the documented example, and finds nothing wrong with it', () => {
    const { plan, problems } = readPlan(documented());
    assert.deepEqual(problems, []);
    assert.equal(plan?.interviews[0]?.at, '2026-12-03T15:00');
  });
});
