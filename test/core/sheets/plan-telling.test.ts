import assert from 'node:assert/strict';
import { SHEETS } from '../../../src/core/guide/sheets';
import { planTelling, questionIdOf } from '../../../src/core/sheets/plan-telling';

describe('a drill of a sheet', () => {
  it('asks for the sheet, says how long, and is the same for the same seed', () => {
    const plan = planTelling({ seed: 7 }, SHEETS.approach);
    assert.equal(plan.round, 'drill');
    assert.equal(plan.phases.length, 1);
    const [phase] = plan.phases;
    assert.deepEqual(phase?.questions, [{ id: 'sheet-approach', text: SHEETS.approach.question }]);
    assert.equal(phase.aim, 'Tell it in 2:00 to 4:00, without looking at it.');
    assert.deepEqual(planTelling({ seed: 7 }, SHEETS.approach), plan);
  });

  it('has somebody ask who may object', () => {
    const plan = planTelling({ seed: 7, persona: 'peer' }, SHEETS['trade-offs']);
    assert.equal(plan.persona, 'peer');
    assert.ok(plan.phases[0]?.challenge);
  });

  it('lets the candidate ask what they have prepared', () => {
    const [phase] = planTelling({ seed: 7 }, SHEETS.questions).phases;
    assert.match(phase?.aim ?? '', /^Ask /);
    assert.equal(phase?.questions[0]?.id, questionIdOf({ id: 'questions' }));
  });
});
