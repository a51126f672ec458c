import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Played, Turn } from '../../../../src/core/case/play-model';
import { play } from '../../../../src/core/case/play/play';
import { caseReport } from '../../../../src/core/case/report/report';
import { LINE_KINDS } from '../../../../src/core/guide/case';
import { BAKERY } from './bakery';

const { facts, series, actions } = BAKERY;
const phrasings = [...facts, ...series, ...actions].flatMap(({ ask }) => ask);
const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...phrasings) },
  fc.array(fc.constantFrom(...phrasings), { maxLength: 4 }).map((all) => all.join(' and ')),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const line = fc.record({
  kind: fc.constantFrom(...LINE_KINDS),
  text,
  phase: fc.constantFrom('brief', 'clarify'),
  wait: fc.integer({ min: 0, max: 200_000 }),
});
const lines = fc.array(line, { maxLength: 14 }).map((all) => {
  let position = 0;
  return all.map(({ wait, ...rest }) => ({ ...rest, position: (position += wait) }));
});
const notes = fc.array(
  fc.record({
    position: fc.nat(2_000_000),
    gave: fc.constantFrom('f-mill', 's-heat', 'a-lower', 'nothing'),
  }),
  { maxLength: 3 },
);

/** What a later line may tell of an earlier inject is left out. */
function fixed(turns: readonly Turn[]): unknown[] {
  return turns.map((turn) => (turn.type === 'inject' ? { ...turn, answeredBy: undefined } : turn));
}

describe('a play', () => {
  it('only grows when something is added to it', () => {
    fc.assert(
      fc.property(lines, notes, fc.nat(14), (all, given, keep) => {
        const next = all[keep]?.position ?? 3_000_000;
        const whole: Played = { lines: all, notes: given, phases: [], until: 3_000_000 };
        const part: Played = {
          lines: all.slice(0, keep),
          notes: given.filter(({ position }) => position < next),
          phases: [],
          until: Math.max(0, next - 1),
        };
        const early = fixed(play(BAKERY, part).turns);
        assert.deepEqual(fixed(play(BAKERY, whole).turns).slice(0, early.length), early);
      }),
      { numRuns: 100 },
    );
  });

  it('is in order, and the same by the same lines', () => {
    fc.assert(
      fc.property(lines, notes, (all, given) => {
        const played: Played = { lines: all, notes: given, phases: [], until: 3_000_000 };
        const first = play(BAKERY, played);
        const positions = first.turns.map(({ position }) => position);
        assert.deepEqual(
          positions,
          [...positions].sort((a, b) => a - b),
        );
        const other = play(structuredClone(BAKERY), structuredClone(played));
        assert.equal(JSON.stringify(first), JSON.stringify(other));
        assert.equal(
          JSON.stringify(caseReport(BAKERY, played)),
          JSON.stringify(caseReport(structuredClone(BAKERY), structuredClone(played))),
        );
      }),
      { numRuns: 50 },
    );
  });

  it('never tells what waits for something that was not had', () => {
    fc.assert(
      fc.property(lines, (all) => {
        const { facts: known } = play(BAKERY, { lines: all, notes: [], phases: [], until: 0 });
        const mill = known.indexOf('f-mill');
        assert.ok(mill < 0 || known.slice(0, mill).includes('f-flour'));
      }),
      { numRuns: 100 },
    );
  });
});
