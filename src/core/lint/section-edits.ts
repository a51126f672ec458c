import { SECTIONS, type SectionKind } from '../guide/sections';
import type { Section, Story } from '../story/story';
import { sectionTemplate } from '../story/template';
import { lineEnding, type Span, type TextEdit } from '../text';

const EMPTY_LINE_ABOVE = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)[ \t]*$/;

const ORDER = SECTIONS.map(({ kind }) => kind);

/** Place of a section in the order of telling, 0 for the Situation. */
export const rank = ({ kind }: Pick<Section, 'kind'>): number => ORDER.indexOf(kind);

/** The section without the empty lines at its end. */
export function trimmed({ text }: Story, { heading, body }: Section): Span {
  return {
    start: heading.start,
    end: Math.max(heading.end, body.start + text.slice(body.start, body.end).trimEnd().length),
  };
}

export interface Neighbors {
  /** The last section that is told before. */
  before?: Section;
  /** The first section that is told after. */
  after?: Section;
}

/** Between which sections of a story a missing one belongs. */
export function neighborsOf({ sections }: Story, kind: SectionKind): Neighbors {
  const place = ORDER.indexOf(kind);
  const before = sections.findLast(({ covers }) =>
    covers.some((one) => ORDER.indexOf(one) < place),
  );
  const after = sections.find((one) => rank(one) > place && one !== before);
  return { ...(before && { before }), ...(after && { after }) };
}

/** Inserts headings with prompts for missing kinds, given in the order of telling. */
export function insertSections(story: Story, kinds: readonly SectionKind[]): TextEdit[] {
  const places: { neighbors: Neighbors; kinds: SectionKind[] }[] = [];
  for (const kind of kinds) {
    const neighbors = neighborsOf(story, kind);
    const last = places.at(-1);
    if (last && last.neighbors.before === neighbors.before) last.kinds.push(kind);
    else places.push({ neighbors, kinds: [kind] });
  }
  return places.map((place) => insertBetween(story, place.neighbors, place.kinds));
}

function insertBetween(
  story: Story,
  { before, after }: Neighbors,
  kinds: readonly SectionKind[],
): TextEdit {
  const eol = lineEnding(story.text);
  const added = SECTIONS.filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, prompt }) => {
      const guide = { title: story.language.titles[kind], prompt };
      return sectionTemplate(guide, story.text, (before ?? after)?.depth).trimEnd();
    })
    .join(eol + eol);
  if (!before && after) return insertAbove(story, after, added, eol);
  return insertBelow(story, before ? trimmed(story, before).end : endOf(story), added, eol);
}

function endOf({ text }: Story): number {
  return text.trimEnd().length;
}

function insertAbove({ text }: Story, { heading }: Section, added: string, eol: string): TextEdit {
  const lead = text.slice(0, heading.start);
  const start = Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf('\r')) + 1;
  const gap = isSetOff(text, start) ? '' : eol;
  return { span: { start, end: start }, newText: `${gap}${added}${eol}${eol}` };
}

function insertBelow({ text }: Story, end: number, added: string, eol: string): TextEdit {
  const lead = text.slice(0, end).trim() === '' ? '' : eol + eol;
  const isFollowedByGap = /^[ \t]*(?:\r\n|\n|\r)[ \t]*(?:[\r\n]|$)/.test(text.slice(end));
  return {
    span: { start: end, end },
    newText: lead + added + (isFollowedByGap ? '' : eol),
  };
}

/** Whether nothing or an empty line stands above a place. */
function isSetOff(text: string, start: number): boolean {
  return start === 0 || EMPTY_LINE_ABOVE.test(text.slice(0, start));
}

/** Appends a paragraph to a section. */
export function appendToSection(story: Story, section: Section, paragraph: string): TextEdit {
  const { end } = trimmed(story, section);
  const eol = lineEnding(story.text);
  return { span: { start: end, end }, newText: eol + eol + paragraph };
}

/** Puts the sections into the order of telling, each as a whole; what stands between them stays. */
export function reorderSections(story: Story): TextEdit[] {
  const slots = story.sections.map((one) => trimmed(story, one));
  const sorted = [...story.sections].sort((a, b) => rank(a) - rank(b));
  const eol = lineEnding(story.text);
  return slots.flatMap((span, i) => {
    const section = sorted[i];
    if (!section || section === story.sections[i]) return [];
    const { start, end } = trimmed(story, section);
    const gap = isSetOff(story.text, span.start) ? '' : eol;
    return [{ span, newText: gap + story.text.slice(start, end) }];
  });
}

/** Moves the body of a section to the end of an earlier one and drops its heading. */
export function joinSections(story: Story, first: Section, second: Section): TextEdit[] {
  const { start, end } = trimmed(story, second);
  const body = story.text.slice(second.body.start, end).trim();
  const moved = body === '' ? [] : [appendToSection(story, first, body)];
  const gone = { start: story.text.slice(0, start).trimEnd().length, end };
  return [...moved, { span: gone, newText: '' }];
}
