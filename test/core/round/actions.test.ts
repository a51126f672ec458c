import assert from 'node:assert/strict';
import { actionEvent, availableActions, type RoundAction } from '../../../src/core/round/actions';
import { replay, step, type Round } from '../../../src/core/round/round';
import { roundStatus } from '../../../src/core/round/status';
import { announcement } from '../../../src/views/round/announcement';
import { MINUTE, START, started } from './samples';

const fresh = replay([started()])!;
const after = (round: Round, action: RoundAction, at = START + MINUTE) =>
  step(round, actionEvent(action, round, at))!;
const labels = (round: Round) => availableActions(round).map(({ label }) => label);

describe('what can be done to a round', () => {
  it('is offered by name, and only what applies', () => {
    assert.deepEqual(labels(fresh), [
      'Pause',
      'Next: Work the problem',
      'Add five minutes',
      'End round',
    ]);
    const last = after(after(after(fresh, 'togglePause'), 'nextPhase'), 'nextPhase');
    assert.deepEqual(labels(last), ['Resume', 'Add five minutes', 'End round']);
  });

  it('changes the round, each in its way', () => {
    const paused = after(fresh, 'togglePause');
    assert.equal(paused.status, 'paused');
    assert.equal(after(paused, 'togglePause').status, 'running');
    assert.equal(after(fresh, 'nextPhase').phase, 1);
    assert.deepEqual(after(fresh, 'extend').added, [5, 0, 0]);
    assert.equal(after(fresh, 'end').status, 'ended');
  });

  it('means the same to a round that another window has changed in the same way', () => {
    for (const action of ['togglePause', 'nextPhase', 'end'] as const) {
      const changed = after(fresh, action);
      assert.equal(step(changed, actionEvent(action, fresh, START + 2 * MINUTE)), changed, action);
    }
  });
});

describe('what is said aloud about a round', () => {
  const said = (from: Round, at: number, to: Round, now: number) =>
    announcement(roundStatus(from, START + at * MINUTE), roundStatus(to, START + now * MINUTE));

  it('is nothing while seconds go by', () => {
    assert.equal(said(fresh, 1, fresh, 30), '');
  });

  it('is the new phase, the pause and both warnings', () => {
    const paused = after(fresh, 'togglePause');
    assert.equal(said(fresh, 1, after(fresh, 'nextPhase'), 1), 'Now: Work the problem.');
    assert.equal(said(fresh, 1, paused, 2), 'Paused.');
    assert.equal(said(paused, 2, fresh, 2), 'Going on.');
    assert.equal(said(fresh, 39, fresh, 40), '05:00 left.');
    assert.equal(said(fresh, 44, fresh, 45), 'Time is up.');
  });
});
