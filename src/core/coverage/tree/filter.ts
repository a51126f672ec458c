import { EXPLORATORY_AREAS } from '../../guide/focus-areas';
import { TOPICS } from '../../guide/topics';
import type { Coverage, Covered } from '../covered';
import type { StoryStanding } from '../standing';

/** What a filter lets through. */
export interface Found {
  /** Ids of stories whose title, areas and topics hold all words of the filter. */
  stories: ReadonlySet<string>;
  /** Areas, topics and the like whose own name does. */
  covered: ReadonlySet<Covered>;
}

/** Undefined when the filter holds no word. */
export function findMatches(coverage: Coverage, filter: string): Found | undefined {
  const words = fold(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const holds = (text: string) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
  const { areas, topics, others, stories } = coverage;
  return {
    stories: new Set(stories.filter((story) => holds(wordsOf(story))).map(({ id }) => id)),
    covered: new Set([...areas, ...topics, ...others].filter(({ name }) => holds(name))),
  };
}

const NAMES = new Map<string, string>(
  [...EXPLORATORY_AREAS, ...TOPICS].map(({ id, name }) => [id, name]),
);

function wordsOf({ title, areas, topics }: StoryStanding): string {
  return [title, ...[...areas, ...topics].map((id) => NAMES.get(id) ?? id)].join('\n');
}

/** So that neither case nor accents matter. Most text has no accents, and there are many stories. */
function fold(text: string): string {
  const plain = /[^ -~\s]/.test(text) ? text.normalize('NFKD').replace(/\p{M}/gu, '') : text;
  return plain.toLowerCase();
}
