import type { TopicId } from '../../core/guide/topics';
import type { LiveCoverage } from '../live-coverage';

/** What the stories say about which questions to ask. */
export interface Library {
  /** Topics for which a story is missing, or that are covered thinly. */
  readonly prefers: readonly TopicId[];
  /** Ids of the stories that could answer a question of a topic. */
  readonly answers: Readonly<Partial<Record<TopicId, readonly string[]>>>;
}

const NOTHING: Library = { prefers: [], answers: {} };

/** A round doesn't wait longer for what the stories cover; without it, all questions are alike. */
const PATIENCE_MS = 1000;

/** What is known of the stories now. */
export async function readLibrary(coverage: LiveCoverage): Promise<Library> {
  coverage.index.start();
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE_MS, undefined));
  const known = await Promise.race([coverage.current(), late]).catch(() => undefined);
  if (!known || known.stories.length === 0) return NOTHING;
  return {
    prefers: known.topics.filter(({ state }) => state !== 'solid').map(({ id }) => id),
    answers: Object.fromEntries(known.topics.map(({ id, stories }) => [id, stories.map(idOf)])),
  };
}

const idOf = ({ id }: { id: string }): string => id;
