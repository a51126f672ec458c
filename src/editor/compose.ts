import type { ExtensionContext } from 'vscode';
import type { Extension } from './activation/build';
import type { Trees } from './activation/trees';
import { boardPage } from '../views/board/host';
import { useLanguage } from '../core/language';
import { registerCoverage } from '../views/coverage/host';
import { inReadersLanguage } from './language';
import { followActiveStory } from './active-story';
import { registerAssistantTools } from './assistants';
import { registerBadge } from './badge';
import { registerCases } from './cases';
import { registerPeek } from './closed-book/peek';
import { registerExportCoverage } from './commands/export-coverage';
import { registerLintWorkspace, registerStopChecks } from './commands/lint-workspace';
import { registerNewStory } from './commands/new-story';
import { registerOpenSample } from './commands/open-sample';
import { registerCompletion } from './completion';
import { registerFixAll } from './fix-all';
import { registerHover } from './hover';
import { InterviewDay } from './interview-day/day';
import { registerPrepareToShare } from './interview-day/prepare-to-share';
import { showInterview } from './interview-day/status-item';
import { registerSwitchOff } from './ignore-actions';
import { registerLanguageStatus } from './language-status';
import { LintConfig } from './lint-config';
import { LiveBoard } from './live-board';
import { LiveCoverage } from './live-coverage';
import { Log } from './log';
import { registerPlan } from './plan';
import { registerPatterns } from './patterns';
import { LivePlan } from './plan/live-plan';
import { registerPractice } from './practice';
import { registerQuickFixes } from './quick-fixes';
import { tellRefusedGlobs } from './refused-globs';
import { registerRetrieval } from './retrieval';
import { SavedRetrievals } from './retrieval/saved-retrievals';
import { registerRounds } from './round';
import { followActiveRecord } from './round/active-record';
import { registerDebrief } from './round/debrief';
import { readLibrary } from './round/library';
import { registerNoteTold } from './round/note-told';
import { registerRecordProblems } from './round/record-problems';
import { registerRulePages } from './rule-pages';
import { registerSectionTimes } from './section-times';
import { registerSheets } from './sheets';
import { SavedSheets } from './sheets/saved-sheets';
import { OpenStories } from './stories/open-stories';
import { ProgressItem } from './stories/progress-item';
import { StoryStore } from './stories/store';
import { WorkspaceStories } from './stories/workspace-stories';
import type { World } from './world';

/** The badge can wait until the window has settled. */
const INDEX_DELAY_MS = 150;

/** Builds the parts of the extension and ties them together; both hosts share it. */
export function compose(context: ExtensionContext, world: World, trees: Trees): Extension {
  inReadersLanguage({ useLanguage });
  const log = new Log();
  const plan = new LivePlan(world);
  const day = new InterviewDay(plan, () => world.now());
  const rounds = registerRounds(context, world, {
    day,
    library: () => readLibrary(coverage, world),
    stories: () => stories,
    log,
    tree: trees.rounds,
  });
  const { books } = rounds;
  const store = new StoryStore(books);
  const config = new LintConfig(world, log);
  const open = new OpenStories({
    world,
    config,
    store,
    books,
    onDidClose: (uri, among) => stories.reread(uri, among),
  });
  const stories = new WorkspaceStories({
    world,
    config,
    store,
    log,
    open,
    storage: context.storageUri,
    version: versionOf(context),
  });
  const retrievals = new SavedRetrievals(rounds.files);
  const coverage = new LiveCoverage(world, stories, rounds.saved, retrievals);
  const coverageView = registerCoverage(context, coverage, books, log);
  const board = new LiveBoard(coverage);
  const boardView = boardPage(context.extensionUri, board, books, log);
  const sheets = new SavedSheets(world);
  registerRetrieval(context, { world, config, coverage, saved: retrievals, log }, books);
  const practice = registerPractice(
    { world, plan, board, rounds: rounds.saved, retrievals, sheets, books },
    trees.plan,
  );
  const timer = setTimeout(() => stories.start(), INDEX_DELAY_MS);

  context.subscriptions.push(
    log,
    plan,
    registerPlan(world),
    day,
    showInterview(day),
    registerPrepareToShare([coverageView, rounds.view, practice.view]),
    config,
    tellRefusedGlobs(log),
    store,
    open,
    stories,
    { dispose: () => clearTimeout(timer) },
    coverage,
    sheets,
    registerSheets({ world, config, books, saved: sheets, drill: rounds.drill }),
    registerBadge(rounds.view, coverage),
    registerQuickFixes(world, open, books),
    registerSwitchOff(),
    ...registerFixAll(world, config, books),
    registerHover(open),
    registerSectionTimes(open, config, books),
    registerLanguageStatus(open, store, books),
    registerCompletion(world, books),
    registerRulePages(world),
    followActiveStory(),
    registerNewStory({ world, config, index: stories }, books),
    new ProgressItem(stories),
    registerLintWorkspace(stories, books),
    registerStopChecks(stories),
    registerPeek({ world, books, index: stories, round: rounds.controller }),
    registerNoteTold(rounds.saved, stories, books),
    followActiveRecord(),
    registerRecordProblems(world, books),
    registerCases(world, books),
    registerPatterns(context, world, { coverage, books, log }),
    registerDebrief(context, { ...rounds, world, config, index: stories, log }),
    registerOpenSample(context, books),
    boardView,
    practice.disposable,
    registerAssistantTools({ world, config, board, books }),
    registerExportCoverage(board, books, (svg) => boardView.drawPng(svg)),
  );
  return { coverageView };
}

function versionOf({ extension }: ExtensionContext): string {
  const { version } = extension.packageJSON as { version: string };
  return version;
}
