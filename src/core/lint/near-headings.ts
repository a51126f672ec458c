import type { SectionKind } from '../guide/sections';
import { sectionKinds } from '../story/headings';
import type { Story } from '../story/story';
import type { Span } from '../text';

/** A line that was meant as a heading: no space or a wrong one after the #, or bold text alone. */
const LOOKALIKE =
  /^ {0,3}(?:[#＃]{1,6}[ \t\u00a0\u3000]*([^#＃\s].*)|(\*\*|__)([^*_]+)\2:?[ \t]*)$/u;

export interface NearHeading {
  span: Span;
  /** What the heading should say. */
  title: string;
}

/** A line of the prose that reads like the heading of a section, and that Markdown takes for text. */
export function nearHeading(
  { text, prose, headings }: Story,
  kind: SectionKind,
): NearHeading | undefined {
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const [, afterHash, , bold] = LOOKALIKE.exec(line) ?? [];
    const title = (afterHash ?? bold)?.trim().replace(/[:：]$/, '');
    const span = { start: index, end: index + line.length };
    if (!title || prose.slice(span.start, span.end).trim() === '') continue;
    if (sectionKinds(title, headings).includes(kind)) return { span, title };
  }
  return undefined;
}
