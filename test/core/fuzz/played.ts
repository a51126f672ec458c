import assert from 'node:assert/strict';
import type { CaseLine, PartnerNote, Play, Played } from '../../../src/core/case/play-model';
import { play } from '../../../src/core/case/play/play';
import { caseReport } from '../../../src/core/case/report/report';
import { LINE_KINDS, type Case } from '../../../src/core/guide/case';

/** Goes through a case with some lines, and holds what comes of it to what every play has to be. */
export function assertPlayed(study: Case, played: Played): Play {
  const result = play(study, played);
  const positions = result.turns.map(({ position }) => position);
  assert.deepEqual(
    positions,
    [...positions].sort((a, b) => a - b),
    'in order',
  );
  const ids = ({ id }: { readonly id: string }) => id;
  const known = {
    facts: study.facts.map(ids),
    series: study.series.map(ids),
    actions: study.actions.map(ids),
    injects: study.injects.map(ids),
    wrongTurns: study.wrongTurns.map(ids),
  };
  for (const id of result.facts) assert.ok(known.facts.includes(id));
  for (const id of result.series) assert.ok(known.series.includes(id));
  for (const { id } of result.actions) assert.ok(known.actions.includes(id));
  for (const { id } of study.facts.filter(({ after }) => after.length > 0)) {
    const at = result.facts.indexOf(id);
    if (at >= 0) assert.equal(result.facts.lastIndexOf(id), at, 'told once');
  }
  const lines = result.turns.filter(({ type }) => type === 'line');
  assert.equal(lines.length, played.lines.length, 'every line stands in the transcript');
  const report = caseReport(study, played);
  for (const { line } of report.evidence) assert.ok(line === undefined || line < lines.length);
  for (const { at } of report.injects) assert.ok(at >= 0);
  assert.ok(report.questionsFirst >= 0 && report.questionsFirst <= lines.length);
  return result;
}

/** Asks for all that a case holds, one thing a minute. */
export function playedWith(study: Case): void {
  const asks = [...study.facts, ...study.series, ...study.actions].flatMap(({ ask }) =>
    ask.slice(0, 1),
  );
  const lines: CaseLine[] = asks.slice(0, 30).map((text, at) => ({
    text,
    kind: LINE_KINDS[at % LINE_KINDS.length] ?? 'question',
    phase: study.phases[0]?.id ?? 'brief',
    position: at * 60_000,
  }));
  const notes: PartnerNote[] = [];
  assertPlayed(study, { lines, notes, phases: [], until: 3_000_000 });
}
