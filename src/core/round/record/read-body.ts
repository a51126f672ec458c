import { ASIDE, BRIEF, CONVERSATION, ELSEWHERE, NEXT, STEAM, UNSAID } from './headings';
import type { CaseHead } from './read-case';
import { readConversation } from './read-conversation';
import type { PhaseHead, RecordHead } from './read-matter';
import type { RecordedPhase, RoundRecord } from './record';
import type { RecordedCase } from './recorded-case';
import type { BodySection } from './sections';
import { plainLine, typedIn } from './typed-text';
import { hasConversation } from './write-conversation';

type Body = Pick<RoundRecord, 'phases' | 'unsaid' | 'elsewhere' | 'steam' | 'next'> & {
  case?: RecordedCase;
};

/** What the body says about a round. Sections that aren't ours are left alone. */
export function readBody(
  sections: readonly BodySection[],
  { phases: heads }: RecordHead,
  study: CaseHead | undefined,
): Body {
  let rest = sections;
  const take = (heading: string): BodySection | undefined => {
    const at = rest.findIndex((section) => section.heading === heading);
    const found = rest[at];
    if (found) rest = rest.slice(at + 1);
    return found;
  };
  const chosen = study && { case: caseIn(study, take) };
  const phases = heads.map((phase) => phaseIn(phase, take(phase.name)));
  const allOf = (heading: string) =>
    rest.filter((section) => section.heading === heading).map(({ lines }) => typedIn(lines));
  const last = (heading: string) => rest.findLast((section) => section.heading === heading);
  return {
    ...chosen,
    phases,
    unsaid: allOf(UNSAID),
    elsewhere: allOf(ELSEWHERE),
    steam: typedIn(last(STEAM)?.lines ?? []),
    next: typedIn(last(NEXT)?.lines ?? []),
  };
}

type Take = (heading: string) => BodySection | undefined;

function caseIn(study: CaseHead, take: Take): RecordedCase {
  const opening = (take(BRIEF)?.lines ?? []).filter((line) => line.trim());
  const [seat = '', brief = '', prompt = ''] = opening;
  const said = hasConversation(study) ? take(CONVERSATION)?.lines : undefined;
  const { turns, texts } = readConversation(said ?? []);
  const numbers = new Set(study.lines.map(({ number }) => number));
  return {
    ...study,
    seat: plainLine(seat),
    brief: plainLine(brief),
    openingPrompt: quotedText(prompt),
    lines: study.lines.map((line) => ({ ...line, text: texts.get(line.number) ?? '' })),
    conversation: turns.filter((turn) => turn.type !== 'line' || numbers.has(turn.number)),
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
