import { readFileSync } from 'node:fs';
import { shippedCase } from '../../shipped-cases';
import { play } from '../../../src/core/case/play/play';
import type { CaseLine, CaseReport, Play, Played } from '../../../src/core/case/play-model';
import { caseReport } from '../../../src/core/case/report/report';
import { LINE_KINDS, type Case } from '../../../src/core/guide/case';

const FOLDER = 'test/content/case-transcripts';

export interface Performance {
  readonly study: Case;
  readonly played: Played;
  readonly play: Play;
  readonly report: CaseReport;
}

/** Plays a transcript; `change` may take lines out or put others in. */
export function perform(
  id: string,
  who: string,
  change: (lines: readonly CaseLine[]) => readonly CaseLine[] = (lines) => lines,
): Performance {
  const study = shippedCase(id);
  if (!study) throw new Error(`no case ${id}`);
  const written = playedIn(readFileSync(`${FOLDER}/${id}/${who}.txt`, 'utf8'), study);
  const played = { ...written, lines: change(written.lines) };
  return { study, played, play: play(study, played), report: caseReport(study, played) };
}

/**
 * Reads a transcript: `# phase 8:00` begins a phase, `# end 44:00` ends the round, and all other lines
 * are `9:30 update What was said.`
 */
function playedIn(text: string, study: Case): Played {
  const entries = text
    .trim()
    .split('\n')
    .map((line) => line.split(' '));
  const starts = entries
    .filter(([mark]) => mark === '#')
    .map(([, id, at]) => ({ id: id!, at: position(at!) }));
  const lines = entries
    .filter(([mark]) => mark !== '#')
    .map(([at, kind, ...words]): CaseLine => {
      const known = LINE_KINDS.find((one) => one === kind);
      if (!known) throw new Error(`no kind ${kind}`);
      const when = position(at!);
      const phase = starts.filter((start) => start.at <= when).at(-1)!.id;
      return { kind: known, text: words.join(' '), position: when, phase };
    });
  const phases = study.phases.map(({ id, minutes }) => {
    const index = starts.findIndex((start) => start.id === id);
    const spent = index < 0 ? 0 : starts[index + 1]!.at - starts[index]!.at;
    return { id, planned: minutes * 60, spent: spent / 1000 };
  });
  return { lines, notes: [], phases, until: starts.at(-1)!.at };
}

function position(clock: string): number {
  const [minutes, seconds] = clock.split(':').map(Number);
  return (minutes! * 60 + seconds!) * 1000;
}
