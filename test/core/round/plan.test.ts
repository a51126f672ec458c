import assert from 'node:assert/strict';
import { CASES } from '../../../src/core/guide/cases';
import type { RoundPlan } from '../../../src/core/round/events';
import { readLog, writeEvent } from '../../../src/core/round/log';
import { planDrill, planExploratory, planServiceOwnership } from '../../../src/core/round/plan';
import { questionIds } from '../../../src/core/round/record';
import { START, started } from './samples';

const request = { seed: 99, recent: [] };
const minutes = ({ phases }: RoundPlan) => phases.reduce((sum, phase) => sum + phase.minutes, 0);

describe('the plan of a round', () => {
  it('fills 45 minutes with one case and ends with the candidate asking', () => {
    const plan = planServiceOwnership(request);
    assert.equal(minutes(plan), 45);
    assert.ok(CASES.some(({ id }) => id === plan.case?.id));
    assert.equal(plan.phases.at(-1)?.kind, 'candidate-questions');
    assert.equal(plan.phases.at(-1)?.minutes, 4);
    assert.deepEqual(questionIds(plan), []);
  });

  it('fills 60 minutes with both openers, five questions and the candidate asking', () => {
    const plan = planExploratory(request);
    assert.equal(minutes(plan), 60);
    assert.equal(questionIds(plan).length, 5);
    assert.deepEqual(
      plan.phases[0]?.questions.map(({ id }) => id),
      ['opener-1', 'opener-2'],
    );
    const own = plan.phases.findIndex(({ kind }) => kind === 'candidate-questions');
    assert.equal(minutes({ ...plan, phases: plan.phases.slice(0, own) }), 50);
    assert.equal(plan.phases[own]?.minutes, 8);
  });

  it('asks one question in a drill, of the topic that was chosen', () => {
    const plan = planDrill(request, 'time-pressure');
    assert.equal(minutes(plan), 5);
    assert.match(questionIds(plan).join(), /^time-pressure-\d$/);
  });

  it('is the same for the same seed and survives the log', () => {
    for (const plan of [planServiceOwnership, planExploratory, planDrill]) {
      assert.deepEqual(plan(request), plan(request));
      const event = started(START, plan(request));
      assert.deepEqual(readLog(writeEvent(event)), [event]);
    }
  });
});
