import { SECTIONS, type SectionKind } from '../guide/sections';
import { inQuotes } from '../language';
import type { Story } from '../story/story';
import type { Span } from '../text';
import { publicText } from './public-text';
import { sentences, type Sentence } from './sentences';
import { MIN_SECTION_WORDS, writtenWords } from './written';

const ALL_KINDS = SECTIONS.map(({ kind }) => kind);

/** Most rules that read sentences ask for the same story. */
const remembered = new WeakMap<Story, Map<string, Sentence[]>>();

/** The teller's sentences in the sections of some kinds, in document order; sections still to be written are left out. */
export function toldSentences(
  story: Story,
  kinds: readonly SectionKind[] = ALL_KINDS,
): readonly Sentence[] {
  const byKinds = remembered.get(story) ?? new Map<string, Sentence[]>();
  remembered.set(story, byKinds);
  const key = kinds.join();
  const known = byKinds.get(key);
  if (known) return known;
  const told = story.sections
    .filter(({ covers }) => covers.some((kind) => kinds.includes(kind)))
    .filter((section) => writtenWords(story, section) >= MIN_SECTION_WORDS)
    .flatMap(({ body }) => sentences(story, body));
  byKinds.set(key, told);
  return told;
}

const LONGEST_QUOTE = 40;

/**
 * A text for a message: in quotation marks, on one line, at most 40 characters. Sentences told hold
 * no credential; any other part of the file is quoted by its span, see `quotedSpan`.
 */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const short =
    line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : line;
  return inQuotes(short === '' ? '…' : short);
}

/** A part of a story for a message, as `quoted` gives it and without what is secret. */
export function quotedSpan(story: Story, { start, end }: Span): string {
  return quoted(publicText(story).slice(start, end));
}
