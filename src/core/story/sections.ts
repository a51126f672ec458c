import type { SectionKind } from '../guide/sections';
import { sectionKinds, type Headings } from './headings';
import type { Outline, OutlineHeading } from './outline';
import { countWords } from './spoken';
import type { Section } from './story';

interface Candidate {
  heading: OutlineHeading;
  kinds: SectionKind[];
}

/**
 * The STAR sections of a document. A section heading may have any level; a section runs to the next
 * section heading, or to another heading of the same or a higher level. A deeper heading whose kind
 * has a section of its own at a higher level is a part of the section around it.
 */
export function findSections(
  { headings: all, prose }: Outline,
  headings: Headings,
  length: number,
): Section[] {
  const candidates = all.map((heading) => ({
    heading,
    kinds: sectionKinds(heading.text, headings),
  }));
  const highest = highestDepths(candidates);
  const sections: Section[] = [];
  let open: Section | undefined;
  for (const { heading, kinds } of candidates) {
    const [kind] = kinds.filter((one) => highest.get(one) === heading.depth);
    if (open && (kind || heading.depth <= open.depth)) {
      close(open, heading.span.start, prose);
      open = undefined;
    }
    if (!kind) continue;
    open = {
      kind,
      covers: kinds,
      heading: heading.span,
      depth: heading.depth,
      body: { start: heading.span.end, end: length },
      words: 0,
    };
    sections.push(open);
  }
  if (open) close(open, length, prose);
  return sections;
}

/** For each kind the smallest level at which it has a heading. */
function highestDepths(candidates: readonly Candidate[]): Map<SectionKind, number> {
  const highest = new Map<SectionKind, number>();
  for (const { heading, kinds } of candidates) {
    for (const kind of kinds) {
      highest.set(kind, Math.min(heading.depth, highest.get(kind) ?? heading.depth));
    }
  }
  return highest;
}

function close(section: Section, end: number, prose: string): void {
  section.body.end = end;
  section.words = countWords(prose, section.body);
}
