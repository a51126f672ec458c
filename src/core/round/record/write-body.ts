import { MARKS } from '../marks';
import { elapsedText } from '../time-text';
import { ASIDE, BRIEF, ELSEWHERE, NEXT, STEAM, UNSAID } from './headings';
import type { RecordedMark, RecordedPhase, RoundRecord } from './record';
import type { RecordedCase } from './recorded-case';
import { oneLine, safeLine, safeLines, unbold } from './typed-text';
import { conversationBlocks } from './write-conversation';

/** The lines below the front matter; blocks have an empty line between them. */
export function bodyLines(record: RoundRecord): string[] {
  const blocks = [
    [`# ${oneLine(record.title)}`.trimEnd()],
    ...(record.case ? [...briefBlocks(record.case), ...conversationBlocks(record.case)] : []),
    ...record.phases.flatMap((phase) => phaseBlocks(phase, record)),
    ...record.unsaid.flatMap((text) => section(UNSAID, text)),
    ...record.elsewhere.flatMap((text) => section(ELSEWHERE, text)),
    ...section(STEAM, record.steam),
    ...section(NEXT, record.next),
  ];
  return blocks.flatMap((lines, index) => (index === 0 ? lines : ['', ...lines]));
}

function briefBlocks({ seat, brief, openingPrompt }: RecordedCase): string[][] {
  return [[`## ${BRIEF}`], [safeLine(seat)], [safeLine(brief)], [quotation(openingPrompt)]];
}

function phaseBlocks(phase: RecordedPhase, { marks }: RoundRecord): string[][] {
  const own = marks.filter((mark) => mark.phase === phase.id);
  return [
    [`## ${phase.name}`.trimEnd()],
    [timeLine(phase), ...(own.length === 0 ? [] : [marksLine(own)])],
    ...phase.asked.map((text) => [quotation(text)]),
    ...phase.followUps.map(({ at, text }) => [`> **${elapsedText(at * 1000)}** ${text}`.trimEnd()]),
    ...(phase.typed ? [safeLines(phase.typed)] : []),
    ...phase.aside.flatMap((text) => [[`### ${ASIDE}`], safeLines(text)]),
  ];
}

function section(heading: string, text: string): string[][] {
  return [[`## ${heading}`], ...(text ? [safeLines(text)] : [])];
}

function timeLine({ planned, added, real, skipped }: RecordedPhase): string {
  const whole = elapsedText((planned + added) * 1000);
  if (skipped) return `Skipped after ${elapsedText(real * 1000)} of ${whole}.`;
  if (real === 0) return `Not reached; planned ${whole}.`;
  return `Took ${elapsedText(real * 1000)} of ${whole}.`;
}

/** `Marks: 02:10 Gave a number, 03:45 Lost the thread.` */
function marksLine(marks: readonly RecordedMark[]): string {
  const words = marks.map(({ at, mark }) => {
    const { label } = MARKS.find(({ kind }) => kind === mark) ?? { label: mark };
    return `${elapsedText(at * 1000)} ${label}`;
  });
  return `Marks: ${words.join(', ')}.`;
}

function quotation(text: string): string {
  return `> ${unbold(text)}`.trimEnd();
}
