import assert from 'node:assert/strict';
import { CASES } from '../../src/core/guide/cases';
import { ROUND_FORMATS, type RoundId } from '../../src/core/guide/rounds';
import { HIDDEN_FACTS } from './hidden-facts';
import { wordsOf } from './shipped';
import { plainWords, runsOf } from './shingles';

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

describe('case briefs', () => {
  it('have ids of their own', () => {
    assert.equal(new Set(CASES.map((one) => one.id)).size, CASES.length);
  });

  for (const one of CASES) {
    it(`plans ${one.id} over the 45 minutes, with the candidate's questions at the end`, () => {
      assert.equal(sum(one.phases), ROUND_FORMATS['service-ownership'].minutes);
      assert.ok(unique(one.phases));
      assert.equal(one.phases.at(-1)?.id, 'questions');
      assert.ok((one.phases.at(-1)?.minutes ?? 0) >= 4);
    });

    it(`keeps the brief of ${one.id} under a minute and asks for both sides`, () => {
      assert.ok(wordsOf(one.brief).length <= 120);
      assert.match(one.opening, /technical/);
      assert.match(one.opening, /organizational/);
    });

    it(`gives away nothing of ${one.id} that has to be asked for`, () => {
      const hidden = (HIDDEN_FACTS[one.id] ?? []).map(plainWords);
      assert.ok(hidden.length > 0, 'list what this case hides in hidden-facts.ts');
      const answers = new Set(hidden.flatMap((words) => [...runsOf(words, 5)]));
      const shown = [
        one.brief,
        one.seat,
        one.opening,
        ...one.phases.flatMap((phase) => [phase.aim, phase.nudge]),
      ];
      for (const text of shown) {
        assert.deepEqual(
          [...runsOf(plainWords(text), 5)].filter((run) => answers.has(run)),
          [],
        );
      }
    });
  }
});
