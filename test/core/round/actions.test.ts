import assert from 'node:assert/strict';
import { actionNews, availableActions, type RoundAction } from '../../../src/core/round/actions';
import type { Round } from '../../../src/core/round/round';
import { replay, step } from '../../../src/core/round/step';
import { MINUTE, QUESTIONS, START, stampAt, started } from './samples';

const fresh = replay([started()])!;
const question = replay([started(START, QUESTIONS)])!;

/** What an action makes of a round, taken when it looked like `seen`. */
const after = (round: Round, action: RoundAction, seen = round) =>
  step(round, { ...stampAt(START + MINUTE, round.since.seq + 1), ...actionNews(action, seen) })!;
const labels = (round: Round) => availableActions(round).map(({ label }) => label);

describe('what can be done to a round', () => {
  it('is offered by name, and only what applies', () => {
    const always = ['Add five minutes', 'End round', 'Throw the round away'];
    assert.deepEqual(labels(fresh), ['Pause', 'Next: Work the problem', ...always]);
    const last = after(after(after(fresh, 'togglePause'), 'nextPhase'), 'nextPhase');
    assert.deepEqual(labels(last), ['Resume', 'Back: Work the problem', ...always]);
    const asked = ['Pause', 'Answer done', 'Next: Question 2', 'Skip this question', ...always];
    assert.deepEqual(labels(question), asked);
    assert.ok(!labels(after(question, 'answered')).includes('Answer done'));
  });

  it('changes the round, each in its way', () => {
    const paused = after(fresh, 'togglePause');
    assert.equal(paused.status, 'paused');
    assert.equal(after(paused, 'togglePause').status, 'running');
    const second = after(fresh, 'nextPhase');
    assert.equal(second.phase, 1);
    assert.equal(after(second, 'previousPhase').phase, 0);
    assert.deepEqual(
      after(fresh, 'extend').phases.map(({ added }) => added),
      [5, 0, 0],
    );
    assert.equal(after(question, 'skip').phases[0]?.skipped, true);
    assert.equal(after(question, 'answered').answers[0]?.ms, MINUTE);
    assert.equal(after(fresh, 'end').status, 'ended');
    assert.equal(after(fresh, 'abandon').status, 'abandoned');
  });

  it('means the same when it is asked for twice on the same sight', () => {
    for (const action of ['togglePause', 'nextPhase', 'skip', 'answered', 'end'] as const) {
      const changed = after(question, action);
      const { since: once, ...first } = changed;
      const { since: twice, ...again } = after(changed, action, question);
      assert.deepEqual(again, first, action);
      assert.equal(once.at, twice.at);
    }
  });
});
