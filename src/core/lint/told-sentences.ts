import { SECTIONS, type SectionKind } from '../guide/sections';
import type { Story } from '../story/story';
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

/** The text of a span for a message: at most 40 characters, on one line. */
export function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `“${line.slice(0, 39).trimEnd()}…”` : `“${line}”`;
}
