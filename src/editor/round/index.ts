import { Uri, type ExtensionContext, type TreeView } from 'vscode';
import type { RoundPlan } from '../../core/round/events';
import type { PlanRequest } from '../../core/round/plan';
import { RoundPage } from '../../views/round/host';
import type { Trees } from '../activation/trees';
import { ClosedBook } from '../closed-book/closed-book';
import type { Day, WorkspaceBooks } from '../closed-book/books';
import { pauseForInterview } from '../interview-day/pause-round';
import type { Log } from '../log';
import type { SavedFiles } from '../saved-files';
import type { StoryIndex } from '../story-index';
import type { World } from '../world';
import { announceRound } from './announce';
import { askAboutGaps } from './ask-about-gap';
import { outcomeOf } from './case-outcome';
import { CasePlayer } from './case-player';
import { CONTROLS_COMMAND, registerRoundCommands } from './commands';
import { keepContextKeys } from './context-keys';
import { RoundController } from './controller';
import { Interviewer } from './interviewer';
import { registerInterviewerSide } from './interviewer-side';
import { keepRecord } from './keep';
import type { Library } from './library';
import { keepMarker } from './marker';
import { logName } from './log-file';
import { followOtherWindows } from './other-windows';
import { reportFailure, reportLost, reportUnstored } from './report-failure';
import { createRoundsView } from './rounds-view';
import { roundsFolder, type KeptInRounds } from './rounds-folder';
import { SavedRounds } from './saved-rounds';
import { showQuestionProblems } from './question-problems';
import { RoundStart } from './start';
import { showInStatusBar } from './status-bar';

/** What rounds ask of other parts, which are built later. */
export interface RoundSources {
  readonly library: () => Promise<Library>;
  readonly stories: () => StoryIndex;
  readonly day: Day;
  readonly log: Log;
  readonly tree: Trees['rounds'];
}

/** What other parts need of them. */
export interface Rounds {
  readonly view: TreeView<unknown>;
  readonly saved: SavedRounds;
  /** What lies in `rounds/`. */
  readonly files: SavedFiles<KeptInRounds>;
  readonly controller: RoundController;
  readonly books: WorkspaceBooks;
  /** Rounds of which a notification has told that the time is up. */
  readonly toldOfEnd: ReadonlySet<string>;
  /** Starts a drill that was planned elsewhere, and shows it. */
  readonly drill: (plan: (request: PlanRequest) => RoundPlan) => Promise<void>;
}

/**
 * Mock rounds: the countdown, its commands, the page of the running round and the list of saved ones.
 * Reads the log once, so that a round goes on after a reload.
 */
export function registerRounds(
  context: ExtensionContext,
  world: World,
  { library, stories, day, log: said, tree }: RoundSources,
): Rounds {
  const storage = context.globalStorageUri;
  const log = logName();
  const now = () => world.moment();
  const controller: RoundController = new RoundController({
    world,
    log: Uri.joinPath(storage, log),
    keep: (round) =>
      keepRecord(round, {
        outcome: () => outcomeOf(round, world),
        ready: () => book.reopen(round),
        tryAgain: () => controller.refresh(),
        forget: () => controller.forgetEnded(),
      }),
  });
  const book = new ClosedBook(controller, day);
  const { books } = book;
  const player = new CasePlayer({ controller, cases: () => world.cases(), moment: now });
  const page = new RoundPage({
    extensionUri: context.extensionUri,
    controller,
    interviewer: new Interviewer(world, stories),
    player,
    books,
    moment: now,
    log: said,
  });
  const files = roundsFolder(world);
  const saved = new SavedRounds(files);
  const start = new RoundStart({ controller, book, world, library });
  const { view, disposable } = createRoundsView(saved, books, tree);
  const toldOfEnd = new Set<string>();
  context.subscriptions.push(
    controller,
    book,
    player,
    page,
    files,
    disposable,
    keepContextKeys(controller),
    pauseForInterview(controller, books),
    keepMarker(controller),
    askAboutGaps(controller, () => page.isVisible),
    reportUnstored(controller, world),
    reportLost(controller, world),
    showInStatusBar(controller, now, CONTROLS_COMMAND),
    registerRoundCommands({ controller, start, world, books, show: () => page.show() }),
    showQuestionProblems(world, books),
    announceRound(controller, now, () => page.isVisible, toldOfEnd, player),
    followOtherWindows(controller, storage, log),
    registerInterviewerSide({
      extensionUri: context.extensionUri,
      controller,
      player,
      books,
      cases: () => world.cases(),
      moment: now,
      log: said,
    }),
  );
  // A round that goes on shows nothing before it is known whether an interview is on.
  void reportFailure(() => books.ready.then(() => controller.refresh()));
  const drill: Rounds['drill'] = async (plan) => {
    if (await start.given(plan)) page.show();
  };
  return { view, saved, files, controller, books, toldOfEnd, drill };
}
