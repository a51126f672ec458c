import type { Section, Story } from '../story/story';
import { blankSpans } from '../story/blank';
import { fingerprint, type Span } from '../text';

/** One thing that a story tells: an item of a list, else a sentence. */
export interface Beat {
  /** Counts through the whole story, from 1. */
  readonly number: number;
  /** On one line, without Markdown's signs. */
  readonly text: string;
}

/** A section of a story, as it is told. */
export interface ToldSection {
  readonly heading: string;
  readonly beats: readonly Beat[];
}

/** A story cut into what is told in it (guide item G56). */
export interface ToldStory {
  readonly sections: readonly ToldSection[];
  readonly count: number;
  /** The same as long as the beats are. */
  readonly version: string;
}

/** Cuts the STAR sections of a story into beats; sections that nobody has written yet have none. */
export function beatsOf(story: Story): ToldStory {
  let count = 0;
  const source = { visible: blankSpans(story.text, story.html), prose: story.prose };
  const sections = story.sections.map((section) => ({
    heading: headingOf(story, section),
    beats: pieces(source, section.body).map((text) => ({ number: ++count, text })),
  }));
  const texts = sections.flatMap(({ beats }) => beats.map(({ text }) => text));
  return { sections, count, version: fingerprint(texts.join('\n')) };
}

function headingOf({ text }: Story, { heading }: Section): string {
  const [line = ''] = text.slice(heading.start, heading.end).split(/[\r\n]/);
  return plain(line.replace(/^ {0,3}#+[ \t]+/, '').replace(/[ \t]#+[ \t]*$/, ''));
}

/** A line that begins an item of a list, also within a quotation. */
const ITEM = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const EMPTY = /^[ \t>]*$/;
const LINE = /(?<=^|\n|\r(?!\n))[^\r\n]*/g;
const HEADING = /^ {0,3}#{1,6}(?:[ \t]|$)/;

/** White space after the end of a sentence; a title or an abbreviation ends none. */
const SENTENCE_END = /(?<=[.!?…]["”’»)]{0,2})(?<!\b(?:Mr|Mrs|Ms|Dr|St|vs|e\.g|i\.e)\.)\s+/g;

/** A story with the comments and tags of HTML blanked out, and what is spoken of it; as long as each other. */
interface Source {
  visible: string;
  prose: string;
}

function pieces(story: Source, body: Span): string[] {
  return blocks(story.visible, body).flatMap(({ span, isItem }) =>
    (isItem ? [span] : sentences(story, span)).flatMap((piece) => shown(story, piece)),
  );
}

interface Block {
  span: Span;
  isItem: boolean;
}

/** Runs of lines that belong together; headings within a section aren't told. */
function blocks(text: string, body: Span): Block[] {
  const found: Block[] = [];
  let open: Block | undefined;
  for (const { 0: line, index } of text.slice(body.start, body.end).matchAll(LINE)) {
    const start = body.start + index;
    const end = start + line.length;
    const isItem = ITEM.test(line);
    if (EMPTY.test(line) || HEADING.test(line)) open = undefined;
    else if (open && !isItem) open.span.end = end;
    else found.push((open = { span: { start, end }, isItem }));
  }
  return found;
}

/** Ends are looked for where code, links and comments are blanked out. */
function sentences({ prose }: Source, { start, end }: Span): Span[] {
  const cuts = [...prose.slice(start, end).matchAll(SENTENCE_END)].map(
    ({ 0: gap, index }) => start + index + gap.length,
  );
  return [...cuts, end].map((cut, at) => ({ start: cuts[at - 1] ?? start, end: cut }));
}

/** The text of a piece, or nothing when nobody would say it. */
function shown({ visible, prose }: Source, { start, end }: Span): string[] {
  if (!/[\p{L}\p{N}]/u.test(prose.slice(start, end))) return [];
  return [plain(visible.slice(start, end).replace(ITEM, ''))];
}

/** A text without the signs of emphasis, code and links. */
function plain(text: string): string {
  return text
    .replace(/!?\[([^\][]*)\]\([^()\s]*\)/g, '$1')
    .replace(/(\*\*|__|~~|`{1,4})(?=\S)(.{1,1000}?)(?<=\S)\1/gs, '$2')
    .replace(/(?<![\p{L}\p{N}])([*_])(?=\S)([^*_]+?)(?<=\S)\1(?![\p{L}\p{N}])/gu, '$2')
    .replace(/^[ \t>]+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
}
