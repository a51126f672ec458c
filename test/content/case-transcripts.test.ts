import assert from 'node:assert/strict';
import type { CaseLine, CaseReport } from '../../src/core/case/play-model';
import { RUBRICS } from '../../src/core/guide/rubrics';
import { perform } from './case-transcripts/transcript';

const CASES = ['messenger-intermittent', 'gone-but-down', 'forty-one-pages'];
const LIVE_AREAS = RUBRICS.filter(({ interview }) => interview === 'service-ownership');

/** Answered within the time that was given for it. */
function answered({ injects }: CaseReport): number {
  const inTime = injects.filter(({ response, within }) => (response ?? Infinity) <= within);
  return inTime.length / Math.max(1, injects.length);
}

/** How many different signals of an area have a line that shows them. */
function shown({ evidence }: CaseReport, slot: string): number {
  const signals = evidence.map(({ signal }) => signal);
  return new Set(signals.filter((signal) => signal.startsWith(`${slot}-s`))).size;
}

const never = (time: number | undefined) => time ?? Infinity;

describe('transcripts of three cases', () => {
  for (const id of CASES) {
    describe(id, () => {
      const expert = perform(id, 'expert').report;
      const average = perform(id, 'average').report;
      const novice = perform(id, 'novice').report;

      it('ranks the questions before the first proposal', () => {
        assert.ok(expert.questionsFirst >= average.questionsFirst);
        assert.ok(average.questionsFirst > novice.questionsFirst);
      });

      it('ranks the time until something helps', () => {
        assert.ok(never(expert.mitigatedAt) < never(average.mitigatedAt));
        assert.ok(never(average.mitigatedAt) < never(novice.mitigatedAt));
      });

      it('ranks how much of the news was answered in time', () => {
        assert.equal(answered(expert), 1);
        assert.ok(answered(expert) > answered(average));
        assert.ok(answered(average) > answered(novice));
      });

      it('ranks what was never asked for', () => {
        assert.ok(expert.unasked.length < average.unasked.length);
        assert.ok(average.unasked.length < novice.unasked.length);
      });

      it('ranks the wrong turns', () => {
        assert.deepEqual(expert.wrongTurns, []);
        assert.ok(average.wrongTurns.length < novice.wrongTurns.length);
      });

      it('ranks the lines on the side of people', () => {
        const people = ({ sides }: CaseReport) => sides.organizational + sides.both;
        assert.ok(people(expert) > people(average));
        assert.ok(people(average) > people(novice));
      });

      for (const { slot } of LIVE_AREAS) {
        it(`ranks the signals of ${slot}`, () => {
          assert.ok(shown(expert, slot) > shown(average, slot));
          assert.ok(shown(average, slot) >= shown(novice, slot));
        });
      }

      it('has no measure that adds others up', () => {
        assert.ok(!/score|total|points|grade/i.test(JSON.stringify(Object.keys(expert))));
      });

      it('tells the same by the same lines', () => {
        assert.equal(JSON.stringify(perform(id, 'expert')), JSON.stringify(perform(id, 'expert')));
      });
    });

    describe(`${id}, played otherwise`, () => {
      it('sees when relief comes before the explanation, and when it does not', () => {
        const late = (lines: readonly CaseLine[]) =>
          lines.map((line) => ({
            ...line,
            kind: early(line) ? ('hypothesis' as const) : line.kind,
          }));
        const first = perform(id, 'expert', (lines) =>
          lines.filter(({ kind }) => kind !== 'hypothesis'),
        );
        const second = perform(id, 'expert', late);
        assert.ok(isReliefFirst(first.report));
        assert.ok(!isReliefFirst(second.report));
        assert.ok(never(second.report.hypothesisAt) < never(second.report.mitigatedAt));
      });

      it('sees that all news was ignored', () => {
        const { report } = perform(id, 'expert', (lines) =>
          lines.filter(({ kind }) => kind === 'question' || kind === 'hypothesis'),
        );
        assert.ok(report.injects.length > 0);
        assert.ok(report.injects.every(({ response }) => response === undefined));
        assert.ok(!report.evidence.some(({ by }) => by?.some((one) => one.startsWith('i-'))));
      });

      it('gives nothing for a heap of keywords', () => {
        const { study, played } = perform(id, 'expert');
        const heap = (texts: readonly string[]) =>
          texts.flatMap((text) => text.split(' ').slice(-2)).join(' ');
        const words = [study.facts, study.series].flat().map(({ ask }) => heap(ask));
        const { play, report } = perform(id, 'expert', () =>
          [words.join(' '), words.join(', '), words.slice(0, 9).join('? ')].map((text, i) => ({
            kind: 'question',
            text,
            position: 100_000 + i * 1000,
            phase: played.lines[0]!.phase,
          })),
        );
        assert.deepEqual([...play.facts, ...play.series], []);
        assert.deepEqual(report.evidence, []);
      });

      it('proposes nothing for a heap of cue words', () => {
        const text =
          'canary control group stop rule because unless blameless review owner by Friday evidence logs hot shard cold cache';
        const { report } = perform(id, 'expert', () => [
          { kind: 'decision', text, position: 60_000, phase: 'clarify' },
        ]);
        assert.deepEqual(report.proposals, []);
      });
    });
  }
});

function early({ kind, position }: CaseLine): boolean {
  return kind === 'question' && position < 4 * 60_000;
}

function isReliefFirst({ evidence }: CaseReport): boolean {
  return evidence.some(({ by }) => by?.includes('relief-first'));
}
