import { ASIDE, BRIEF, ELSEWHERE, NEXT, STEAM } from './headings';
import type { PhaseHead, RecordHead } from './read-matter';
import type { RecordedCase, RecordedPhase, RoundRecord } from './record';
import type { BodySection } from './sections';
import { plainLine, typedIn } from './typed-text';

type Body = Pick<RoundRecord, 'phases' | 'elsewhere' | 'steam' | 'next'> & { case?: RecordedCase };

/** What the body says about a round. Sections that aren't ours are left alone. */
export function readBody(
  sections: readonly BodySection[],
  { phases: heads }: RecordHead,
  caseId: string | undefined,
): Body {
  let rest = sections;
  const take = (heading: string): BodySection | undefined => {
    const at = rest.findIndex((section) => section.heading === heading);
    const found = rest[at];
    if (found) rest = rest.slice(at + 1);
    return found;
  };
  const chosen = caseId === undefined ? {} : { case: caseIn(caseId, take(BRIEF)) };
  const phases = heads.map((phase) => phaseIn(phase, take(phase.name)));
  const last = (heading: string) => rest.findLast((section) => section.heading === heading);
  return {
    ...chosen,
    phases,
    elsewhere: rest
      .filter(({ heading }) => heading === ELSEWHERE)
      .map(({ lines }) => typedIn(lines)),
    steam: typedIn(last(STEAM)?.lines ?? []),
    next: typedIn(last(NEXT)?.lines ?? []),
  };
}

function caseIn(id: string, section: BodySection | undefined): RecordedCase {
  const [seat = '', brief = '', prompt = ''] = (section?.lines ?? []).filter((line) => line.trim());
  return {
    id,
    seat: plainLine(seat),
    brief: plainLine(brief),
    openingPrompt: quotedText(prompt),
  };
}

const FACTS = /^(?:Took|Skipped after|Not reached; planned) \d+:\d\d/;
const FOLLOW_UP = /^> ?\*\*\d+:\d\d\*\*(.*)$/;

/** What was asked, then what was typed, then what was typed aside. */
function phaseIn(head: PhaseHead, section: BodySection | undefined): RecordedPhase {
  const lines = withoutFacts(section?.lines ?? []);
  const typedFrom = lines.findIndex((line) => line.trim() !== '' && !line.startsWith('>'));
  const asked = lines.slice(0, typedFrom < 0 ? undefined : typedFrom).filter((line) => line.trim());
  const followUps = asked.flatMap((line) => FOLLOW_UP.exec(line)?.[1]?.trim() ?? []);
  const [typed = '', ...aside] = typedFrom < 0 ? [] : splitAside(lines.slice(typedFrom));
  return {
    ...head,
    asked: asked.filter((line) => !FOLLOW_UP.test(line)).map(quotedText),
    followUps: head.followUps.map((one, index) => ({ ...one, text: followUps[index] ?? '' })),
    typed,
    aside,
  };
}

/** Times and marks are told in words in the first paragraph, and stand in front matter. */
function withoutFacts(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  if (!FACTS.test(lines[first] ?? '')) return lines;
  const end = lines.findIndex((line, index) => index > first && line.trim() === '');
  return end < 0 ? [] : lines.slice(end);
}

function splitAside(lines: readonly string[]): string[] {
  const parts: string[][] = [[]];
  for (const line of lines) {
    if (line.trimEnd() === `### ${ASIDE}`) parts.push([]);
    else parts.at(-1)?.push(line);
  }
  return parts.map(typedIn);
}

const quotedText = (line: string): string => plainLine(line.replace(/^> ?/, '')).trim();
