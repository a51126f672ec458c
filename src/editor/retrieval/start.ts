import * as l10n from '@vscode/l10n';
import { Uri, window, workspace, type QuickPickItem } from 'vscode';
import type { DeckId } from '../../core/retrieval/retrieval';
import type { LintConfig } from '../lint-config';
import type { LiveCoverage } from '../live-coverage';
import { ROUNDS_FOLDER } from '../round/rounds-folder';
import type { PreparationEngine, World } from '../world';
import { answerTo } from './answers';
import { RecordFile } from './record-file';
import type { SavedRetrievals } from './saved-retrievals';
import { RetrievalSession } from './session';

/** What is needed to start a drill. */
export interface StartParts {
  readonly world: World;
  readonly config: LintConfig;
  readonly coverage: LiveCoverage;
  readonly saved: SavedRetrievals;
}

/**
 * A drill with a deck, after asking which unless it is given.
 * @param given what the command was called with, such as `{ deck: 'topics' }`
 * @returns undefined when the candidate doesn't say
 */
export async function startSession(
  given: unknown,
  parts: StartParts,
): Promise<RetrievalSession | undefined> {
  const deck = deckIn(given) ?? (await askDeck());
  const home = deck && (await chooseHome());
  if (!deck || !home) return undefined;
  const { world, config, coverage, saved } = parts;
  coverage.index.start();
  const [engine, records] = await Promise.all([world.preparation(), saved.all()]);
  const seed = randomSeed();
  const cues =
    deck === 'topics' ? engine.topicCues(seed) : engine.patternCues(engine.PATTERN_CARDS);
  const last = engine.lastResults(records, deck);
  const { folder } = home;
  return new RetrievalSession({
    engine,
    world,
    plan: {
      deck,
      seed,
      limit: engine.SECONDS_PER_CUE,
      cues: engine.drawCues(cues, last, seed),
    },
    answerTo: (cue) =>
      answerTo(cue, { world, config, coverage, cards: engine.PATTERN_CARDS, base: folder }),
    nameOf: ({ cue }) => nameOf(cue, engine),
    file: folder && recordFile(folder, engine, world),
  });
}

function deckIn(given: unknown): DeckId | undefined {
  const deck = typeof given === 'object' && given !== null && 'deck' in given && given.deck;
  return deck === 'topics' || deck === 'patterns' ? deck : undefined;
}

const decks = (): (QuickPickItem & { deck: DeckId })[] => [
  {
    label: `$(comment-discussion) ${l10n.t('Topics')}`,
    detail: l10n.t('A topic comes up: name a story for it and how it begins.'),
    deck: 'topics',
  },
  {
    label: `$(circuit-board) ${l10n.t('Design patterns')}`,
    detail: l10n.t('A problem comes up: name the pattern that solves it and what it costs.'),
    deck: 'patterns',
  },
];

async function askDeck(): Promise<DeckId | undefined> {
  const picked = await window.showQuickPick(decks(), {
    title: l10n.t('Start retrieval drill'),
    placeHolder: l10n.t('What should come to mind within ten seconds?'),
    matchOnDetail: true,
  });
  return picked?.deck;
}

/** The folder that keeps the record; none where none is open. */
async function chooseHome(): Promise<{ folder: Uri | undefined } | undefined> {
  const [first, ...others] = workspace.workspaceFolders ?? [];
  if (others.length === 0) return { folder: first?.uri };
  const picked = await window.showWorkspaceFolderPick({
    placeHolder: l10n.t('Which folder should keep the results?'),
  });
  return picked && { folder: picked.uri };
}

function recordFile(folder: Uri, engine: PreparationEngine, world: World): RecordFile {
  const at = world.now();
  const offset = -new Date(at).getTimezoneOffset();
  const nameOf = (copy: number) => engine.retrievalName(at, offset, copy);
  return new RecordFile(Uri.joinPath(folder, ROUNDS_FOLDER), nameOf, world);
}

function nameOf(id: string, { PATTERN_CARDS, topicName }: PreparationEngine): string {
  return topicName(id) ?? PATTERN_CARDS.find((card) => card.id === id)?.name ?? id;
}

function randomSeed(): number {
  const [seed = 0] = crypto.getRandomValues(new Uint32Array(1));
  return seed;
}
