import * as l10n from '@vscode/l10n';
import {
  commands,
  Disposable,
  TabInputWebview,
  Uri,
  window,
  type Event,
  type Memento,
  type Tab,
  type ViewColumn,
  type Webview,
  type WebviewPanel,
} from 'vscode';
import type { ClosedNotice } from '../../core/round/closed-book';
import type { Change } from '../../core/round/debrief/change';
import { listenToPage } from '../../editor/listen-to-page';
import type { Log } from '../../editor/log';
import { watchForOrphans } from '../../editor/round/orphaned-tab';
import { RememberedPages } from '../../editor/round/remembered-pages';
import { fileName } from '../../editor/text';
import { pagesRoot, tabIcon, webviewHtml } from '../../editor/webview-html';
import {
  NOTHING,
  pageMessage,
  type HostMessage,
  type PageMessage,
  type PageModel,
  type Wanted,
} from './protocol';

const PANEL = 'starStories.debrief';

/** Tells the pages of several records apart. */
const titleOf = ({ path }: Uri): string => l10n.t('Rate {0}', fileName(path).replace(/\.md$/, ''));

/** Longer than for other pages: what is revealed comes back only with the page that VS Code restores. */
const RESTORE_MS = 10_000;

/** Milliseconds in which changes of the record and the stories are gathered. */
const GATHER_MS = 50;

/** The record that a page is about. */
export interface DebriefSource extends Disposable {
  readonly uri: Uri;
  readonly onDidChange: Event<void>;
  /** Why nothing of it may be seen now; undefined when it may. */
  closed(): Promise<ClosedNotice | undefined>;
  /** @throws when the record can't be read, with the reason */
  model(wanted: Wanted): Promise<PageModel>;
  /**
   * Writes a change into the record.
   * @throws when it can't, with the reason
   */
  apply(change: Change): Promise<void>;
}

/**
 * The pages of saved rounds, at most one a record in a window, there again after a reload and after the
 * death of their host. They hold nothing but drafts.
 */
export class DebriefPages implements Disposable {
  private readonly panels = new Map<string, WebviewPanel>();
  private readonly remembered: RememberedPages;
  private readonly subscriptions: Disposable;

  constructor(
    private readonly context: { readonly extensionUri: Uri; readonly workspaceState: Memento },
    private readonly open: (record: Uri) => DebriefSource,
    private readonly log: Log,
  ) {
    this.remembered = new RememberedPages(context.workspaceState);
    this.subscriptions = Disposable.from(
      window.registerWebviewPanelSerializer(PANEL, {
        deserializeWebviewPanel: (panel, state) => Promise.resolve(this.restore(panel, state)),
      }),
      watchForOrphans(
        PANEL,
        (tab) => this.isServed(tab),
        (tab) => void this.replace(tab),
        RESTORE_MS,
      ),
    );
  }

  show(record: Uri, column: ViewColumn, preserveFocus = false): void {
    const panel = this.panels.get(record.toString());
    if (panel) return panel.reveal(undefined, preserveFocus);
    const place = { viewColumn: column, preserveFocus };
    this.adopt(window.createWebviewPanel(PANEL, titleOf(record), place), record);
  }

  /** What is open stays remembered: nobody knows whether it ends with this host. */
  dispose(): void {
    const panels = [...this.panels.values()];
    this.panels.clear();
    Disposable.from(this.subscriptions, ...panels).dispose();
  }

  /** A dead page may stand beside one of the same title that was opened since. */
  private isServed({ label, group: { viewColumn: column } }: Tab): boolean {
    const panels = [...this.panels.values()].filter(({ title }) => title === label);
    const isHere = panels.some(({ visible, viewColumn }) => visible && viewColumn === column);
    return isHere || tabsOf(label).length <= panels.length;
  }

  /** Puts a page in the place of one that an extension host left behind when it died. */
  private async replace(orphan: Tab): Promise<void> {
    const { label, group } = orphan;
    const record = this.remembered.recordsOf(label).find((one) => !this.panels.has(one.toString()));
    if (record) this.show(record, group.viewColumn, !group.isActive);
    await window.tabGroups.close(orphan, true);
  }

  /** A page that was closed before it knew its record can't be brought back; one that comes late is replaced already. */
  private restore(panel: WebviewPanel, state: unknown): void {
    const record =
      typeof state === 'object' && state !== null && 'record' in state ? state.record : '';
    const isKnown = typeof record === 'string' && record !== '';
    if (isKnown && !this.panels.has(record)) this.adopt(panel, Uri.parse(record, true));
    else panel.dispose();
  }

  private adopt(panel: WebviewPanel, record: Uri): void {
    const { panels, remembered } = this;
    const { extensionUri } = this.context;
    const { webview } = panel;
    const key = record.toString();
    panels.get(key)?.dispose();
    panels.set(key, panel);
    const source = this.open(record);
    const page = new Page(webview, source, this.log);
    panel.onDidDispose(() => {
      if (panels.get(key) === panel) {
        panels.delete(key);
        remembered.forget(record);
      }
      Disposable.from(page, source).dispose();
    });
    panel.title = titleOf(record);
    remembered.add(panel.title, record);
    panel.iconPath = tabIcon(extensionUri);
    webview.options = { enableScripts: true, localResourceRoots: [pagesRoot(extensionUri)] };
    webview.html = webviewHtml({ webview, extensionUri, page: 'debrief', title: panel.title });
  }
}

const tabsOf = (title: string): Tab[] =>
  window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ label, input }) => {
      return label === title && input instanceof TabInputWebview && input.viewType.endsWith(PANEL);
    });

/** What goes on between one page and its record, one thing after the other. */
class Page implements Disposable {
  private wanted: Wanted = NOTHING;
  private work: Promise<void> = Promise.resolve();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly subscriptions: Disposable;

  constructor(
    private readonly webview: Webview,
    private readonly source: DebriefSource,
    log: Log,
  ) {
    this.subscriptions = Disposable.from(
      source.onDidChange(() => this.sendSoon()),
      listenToPage({ webview, page: 'debrief', messages: pageMessage, log }, (message) =>
        this.receive(message),
      ),
    );
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private receive(message: PageMessage): void {
    switch (message.type) {
      case 'ready':
      case 'reveal':
        this.wanted = message.wanted;
        return this.then(() => this.send());
      case 'edit':
        return this.then(() => this.edit(message.id, message.change));
      case 'openPlan':
        void commands.executeCommand('starStories.openPlan');
        return;
      case 'openRecord':
        void commands.executeCommand('vscode.open', this.source.uri);
        return;
      case 'exportPartnerSheet':
      case 'readPartnerSheet':
        void commands.executeCommand(`starStories.${message.type}`, this.source.uri);
        return;
    }
  }

  private sendSoon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.then(() => this.send()), GATHER_MS);
  }

  private then(task: () => Promise<void>): void {
    this.work = this.work.then(task);
  }

  private async edit(id: number, change: Change): Promise<void> {
    try {
      await this.source.apply(change);
      await this.send({ id });
    } catch (error) {
      await this.send({ id, problem: reasonOf(error) });
    }
  }

  private async send(answer?: HostMessage['answer']): Promise<void> {
    const rest = answer && { answer };
    try {
      const closed = await this.source.closed();
      if (closed) this.post({ type: 'state', closed, ...rest });
      else this.post({ type: 'state', model: await this.source.model(this.wanted), ...rest });
    } catch (error) {
      this.post({ type: 'state', unavailable: reasonOf(error), ...rest });
    }
  }

  private post(message: HostMessage): void {
    void this.webview.postMessage(message);
  }
}

const reasonOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
