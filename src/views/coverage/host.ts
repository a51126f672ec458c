import * as l10n from '@vscode/l10n';
import * as vscode from 'vscode';
import { progressOf } from '../../core/coverage/progress';
import type { TreeView } from '../../core/coverage/tree/context';
import type { Books } from '../../editor/closed-book/books';
import { closedNotice } from '../../editor/closed-book/closed-notice';
import type { LiveCoverage } from '../../editor/live-coverage';
import { listenToPage } from '../../editor/listen-to-page';
import type { Log } from '../../editor/log';
import { openStory } from '../../editor/open-story';
import type { StoryIndex } from '../../editor/story-index';
import { pagesRoot, webviewHtml } from '../../editor/webview-html';
import { closedModel, coverageModel } from './model';
import { pageMessage, type HostMessage, type PageMessage } from './protocol';

const VIEW = 'starStories.coverage';

/** The coverage view of the sidebar, and the commands in its title. */
export function registerCoverage(
  context: vscode.ExtensionContext,
  coverage: LiveCoverage,
  books: Books,
  log: Log,
): CoverageView {
  const view = new CoverageView(context.extensionUri, { coverage, books, log });
  context.subscriptions.push(
    vscode.window.registerWebviewViewProvider(VIEW, view),
    vscode.commands.registerCommand('starStories.filterCoverage', () => view.filter()),
    vscode.commands.registerCommand('starStories.collapseCoverage', () => view.collapseAll()),
  );
  return view;
}

/** What the view is given. */
export interface CoverageParts {
  readonly coverage: LiveCoverage;
  readonly books: Books;
  readonly log: Pick<Log, 'once'>;
}

/** Fills the view when it is first shown; nothing is read or computed before that. */
export class CoverageView implements vscode.WebviewViewProvider {
  private shown: ShownView | undefined;

  constructor(
    private readonly extensionUri: vscode.Uri,
    private readonly parts: CoverageParts,
  ) {}

  resolveWebviewView(view: vscode.WebviewView): void {
    this.parts.coverage.index.start();
    const shown = new ShownView(view, this.parts);
    this.shown = shown;
    view.onDidDispose(() => {
      if (this.shown === shown) this.shown = undefined;
      shown.dispose();
    });
    const { webview } = view;
    const { extensionUri } = this;
    webview.options = { enableScripts: true, localResourceRoots: [pagesRoot(extensionUri)] };
    webview.html = webviewHtml({
      webview,
      extensionUri,
      page: 'coverage',
      title: l10n.t('Coverage'),
    });
  }

  /** Whether the candidate can see it. */
  get visible(): boolean {
    return this.shown?.visible ?? false;
  }

  filter(): void {
    this.shown?.filter();
  }

  collapseAll(): void {
    this.shown?.post({ type: 'collapseAll' });
  }
}

/** The view as long as it lives: sends what it shows, and does what its page asks for. */
class ShownView {
  private readonly disposables: vscode.Disposable[];
  private turn = 0;
  /** As the page wants to see the tree; undefined until it listens. */
  private wanted: TreeView | undefined;

  constructor(
    private readonly view: vscode.WebviewView,
    private readonly parts: CoverageParts,
  ) {
    const { coverage, books, log } = parts;
    const { webview } = view;
    const send = () => void this.send();
    this.disposables = [
      listenToPage({ webview, page: 'coverage', messages: pageMessage, log }, (message) =>
        this.receive(message),
      ),
      coverage.onDidChange(send),
      books.onDidChange(send),
      view.onDidChangeVisibility(send),
      vscode.workspace.onDidChangeWorkspaceFolders(send),
    ];
  }

  get visible(): boolean {
    return this.view.visible;
  }

  filter(): void {
    this.view.show(false);
    this.post({ type: 'filter' });
  }

  post(message: HostMessage): void {
    void this.view.webview.postMessage(message);
  }

  private receive(message: PageMessage): void {
    if (message.type === 'view') {
      this.wanted = message.view;
      void this.send();
    } else {
      void perform(message, this.parts.coverage.index);
    }
  }

  private async send(): Promise<void> {
    if (!this.wanted || !this.view.visible) return;
    const turn = ++this.turn;
    const { wanted } = this;
    const { books, coverage } = this.parts;
    const closed = await closedNotice(books);
    const model = closed ? closedModel(closed) : await currentModel(coverage, wanted);
    // What has been asked for since is on its way.
    if (turn === this.turn) this.post({ type: 'model', model });
  }

  dispose(): void {
    this.turn++;
    vscode.Disposable.from(...this.disposables).dispose();
  }
}

async function currentModel(coverage: LiveCoverage, view: TreeView) {
  const { index } = coverage;
  const known = {
    hasFolder: (vscode.workspace.workspaceFolders ?? []).length > 0,
    isComplete: index.state === 'ready',
    filter: view.filter,
    progress: progressOf(index.progress, index),
  };
  if (index.records.length + index.unreadable.length === 0) return coverageModel(undefined, known);
  const [engine, current] = await Promise.all([coverage.engine(), coverage.current()]);
  return coverageModel(engine.coverageTree(current, view, index), known);
}

async function perform(
  message: Exclude<PageMessage, { type: 'view' }>,
  { records, unreadable }: StoryIndex,
): Promise<void> {
  const { executeCommand } = vscode.commands;
  switch (message.type) {
    case 'openStory': {
      const { storyId, at, keepFocus } = message;
      // A story that is no longer there isn't opened: the page hears of it in a moment.
      if (records.some(({ id }) => id === storyId)) await openStory(storyId, keepFocus, at);
      return;
    }
    case 'newStory':
      await executeCommand('starStories.newStory', message);
      return;
    case 'startDrill':
      await executeCommand('starStories.startDrill', message.topic);
      return;
    case 'startCase':
      await executeCommand('starStories.start45MinuteMock');
      return;
    case 'openFile':
      if (unreadable.some(({ id }) => id === message.uri)) {
        await executeCommand('vscode.open', vscode.Uri.parse(message.uri, true));
      }
      return;
    case 'checkAll':
      await executeCommand('starStories.lintWorkspace');
      return;
    case 'showRound':
      await executeCommand('starStories.showRound');
      return;
    case 'openPlan':
      await executeCommand('starStories.openPlan');
      return;
    case 'openSample':
      await executeCommand('starStories.openSample');
      return;
    case 'openFolder':
      await executeCommand('vscode.openFolder');
      return;
  }
}
