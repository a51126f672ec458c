import type { Clock, PhaseClock } from './clock';
import type { PlannedCase, PlannedPhase } from './events';
import type { Round } from './round';
import { elapsedText } from './time-text';

/** The lines below the front matter: the brief, then a heading for each phase with room for notes. */
export function recordBody({ start }: Round, { phases }: Clock): string[] {
  return [
    '',
    `# ${oneLine(start.title)}`,
    ...(start.case ? briefLines(start.case) : []),
    ...start.phases.flatMap((phase, index) => phaseLines(phase, phases[index])),
    '',
    '## What to change next time',
    '',
  ];
}

function briefLines({ seat, brief, openingPrompt }: PlannedCase): string[] {
  return ['', '## Brief', '', oneLine(seat), '', oneLine(brief), '', quote(openingPrompt)];
}

function phaseLines(phase: PlannedPhase, time: PhaseClock | undefined): string[] {
  return [
    '',
    `## ${oneLine(phase.name)}`,
    '',
    time ? timeLine(time) : '',
    ...(phase.kind === 'case' ? [] : phase.questions.flatMap(({ text }) => ['', quote(text)])),
    '',
  ];
}

function timeLine({ planned, elapsed }: PhaseClock): string {
  if (elapsed === 0) return `Not reached; planned ${elapsedText(planned)}.`;
  return `Took ${elapsedText(elapsed)} of ${elapsedText(planned)}.`;
}

function quote(text: string): string {
  return `> ${oneLine(text)}`;
}

/** Texts come from a log; a line end in one must not become structure. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
