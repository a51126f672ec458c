import type { MarkKind } from '../events';
import { MARKS } from '../marks';
import { oneLine } from '../record/typed-text';
import { elapsedText } from '../time-text';

/** A line of a round that may be evidence. */
export interface Candidate {
  /** The name of the phase in which it was typed; the other lines say so themselves. */
  readonly phase?: string;
  readonly text: string;
}

/** What a phase of a saved round holds, as far as it can be evidence. */
export interface PhaseEvidence {
  readonly name: string;
  readonly typed: string;
  /** What was said in a case. */
  readonly said: readonly { readonly seconds: number; readonly text: string }[];
  readonly marks: readonly { readonly seconds: number; readonly mark: MarkKind }[];
  readonly answers: readonly { readonly seconds: number; readonly isFollowUp: boolean }[];
}

/** What was said with its times, the lines that were typed, each once, then the marks with their times, then how long the answers were; in English, as the record that takes them is. */
export function candidatesOf(phases: readonly PhaseEvidence[]): Candidate[] {
  return phases.flatMap((phase) => [
    ...phase.said.map((line) => ({ phase: phase.name, text: saidText(line) })),
    ...[...new Set(linesOf(phase.typed))].map((text) => ({ phase: phase.name, text })),
    ...[...phase.marks.map((mark) => markText(phase, mark)), ...answerTexts(phase)].map((text) => ({
      text,
    })),
  ]);
}

/** A text as lines of evidence: list signs and empty lines are left out. */
export function linesOf(text: string): string[] {
  return text
    .split(/[\r\n]+/)
    .map((line) => oneLine(line.replace(/^\s*(?:[-*+]|\d{1,9}[.)])\s+/, '')))
    .filter(Boolean);
}

const saidText = ({ seconds, text }: PhaseEvidence['said'][number]): string =>
  `${elapsedText(seconds * 1000)} ${oneLine(text)}`;

function markText({ name }: PhaseEvidence, { seconds, mark }: PhaseEvidence['marks'][number]) {
  const label = MARKS.find(({ kind }) => kind === mark)?.label ?? mark;
  return `${elapsedText(seconds * 1000)} ${label} (${name})`;
}

function answerTexts({ name, answers }: PhaseEvidence): string[] {
  return answers.map(({ seconds, isFollowUp }) => {
    const what = isFollowUp ? `${name}, follow-up` : name;
    return `${what}: answered in ${elapsedText(seconds * 1000)}`;
  });
}
