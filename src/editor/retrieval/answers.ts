import { Uri } from 'vscode';
import type { PatternCard } from '../../core/guide/pattern-card';
import type { Answer, StoryAnswer } from '../../core/retrieval/answer';
import type { Cue } from '../../core/retrieval/cue';
import { pathFrom } from '../../core/round/told-choices';
import type { LintConfig } from '../lint-config';
import type { LiveCoverage } from '../live-coverage';
import type { StoryIndex } from '../story-index';
import { decode } from '../text';
import type { World } from '../world';

/** So many stories are shown; of more, only how many there are. */
const MOST_STORIES = 8;

/** What answers are found with. */
export interface AnswerParts {
  readonly world: Pick<World, 'engine' | 'readFile'>;
  readonly config: LintConfig;
  readonly coverage: LiveCoverage;
  readonly cards: readonly PatternCard[];
  /** That holds `rounds/`; paths begin there. */
  readonly base: Uri | undefined;
}

/** What a cue asks for: the stories that claim its topic, the strongest first, or its card. */
export async function answerTo(cue: Cue, parts: AnswerParts): Promise<Answer | undefined> {
  if (cue.deck === 'topics') return storiesFor(cue.id, parts);
  const card = parts.cards.find(({ id }) => id === cue.id);
  return card && { deck: 'patterns', card };
}

async function storiesFor(topic: string, parts: AnswerParts): Promise<Answer> {
  await untilReady(parts.coverage.index);
  const { topics, stories } = await parts.coverage.current();
  const titles = new Map(stories.map(({ id, title }) => [id, title]));
  const fitting = topics.find(({ id }) => id === topic)?.stories ?? [];
  const shown = fitting.slice(0, MOST_STORIES);
  return {
    deck: 'topics',
    stories: await Promise.all(
      shown.map(({ id }) => storyAnswer(Uri.parse(id, true), titles.get(id) ?? id, parts)),
    ),
    more: fitting.length - shown.length,
  };
}

/** While stories are still being read, a topic may seem to have none. */
async function untilReady(index: StoryIndex): Promise<void> {
  if (index.state === 'ready') return;
  await new Promise<void>((resolve) => {
    const listener = index.onDidChange(() => {
      if (index.state !== 'ready') return;
      listener.dispose();
      resolve();
    });
  });
}

async function storyAnswer(uri: Uri, title: string, parts: AnswerParts): Promise<StoryAnswer> {
  const { base } = parts;
  const path = base ? pathFrom(base.path, uri.path) : uri.path;
  const opening = await readOpening(uri, parts);
  return { path, title, ...(opening !== undefined && { opening }) };
}

async function readOpening(uri: Uri, { world, config }: AnswerParts): Promise<string | undefined> {
  try {
    const [engine, bytes] = await Promise.all([world.engine(), world.readFile(uri)]);
    const headings = engine.headingsOf(await config.settingsFor(engine, uri));
    return engine.openingLine(decode(bytes) ?? '', headings);
  } catch {
    return undefined; // It was removed meanwhile.
  }
}
