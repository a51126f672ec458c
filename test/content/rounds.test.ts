import assert from 'node:assert/strict';
import { ROUND_FORMATS, type RoundId } from '../../src/core/guide/rounds';

const sum = (phases: readonly { minutes: number }[]) =>
  phases.reduce((total, phase) => total + phase.minutes, 0);
const unique = (phases: readonly { id: string; name: string }[]) =>
  new Set(phases.map((phase) => phase.id)).size === phases.length &&
  new Set(phases.map((phase) => phase.name)).size === phases.length;

describe('round formats', () => {
  const lengths: Record<RoundId, number> = { 'service-ownership': 45, exploratory: 60, drill: 5 };

  for (const [id, format] of Object.entries(ROUND_FORMATS)) {
    it(`fills ${format.title} exactly`, () => {
      assert.equal(format.id, id);
      assert.equal(format.minutes, lengths[id as RoundId]);
      assert.equal(sum(format.phases), format.minutes);
      assert.ok(unique(format.phases));
    });
  }

  it('leaves time for the candidate to ask: from minute 41 of 45 and from minute 50 of 60', () => {
    const asking = (id: RoundId) => {
      const { phases } = ROUND_FORMATS[id];
      const index = phases.findIndex((phase) => phase.kind === 'candidate-questions');
      return { from: sum(phases.slice(0, index)), minutes: phases[index]?.minutes };
    };
    assert.deepEqual(asking('service-ownership'), { from: 41, minutes: 4 });
    assert.deepEqual(asking('exploratory'), { from: 50, minutes: 8 });
  });

  it('asks one main question for each Exploratory area', () => {
    const { phases } = ROUND_FORMATS.exploratory;
    assert.equal(phases.filter((phase) => phase.kind === 'question').length, 5);
  });
});
