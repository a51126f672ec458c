import * as l10n from '@vscode/l10n';
import {
  commands,
  Disposable,
  Uri,
  type ViewColumn,
  window,
  type Event,
  type Webview,
  type WebviewPanel,
} from 'vscode';
import type { ClosedNotice } from '../../core/round/closed-book';
import type { Change } from '../../core/round/debrief/change';
import { listenToPage } from '../../editor/listen-to-page';
import type { Log } from '../../editor/log';
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
const title = (): string => l10n.t('Rate round');

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

/** The pages of saved rounds, at most one a record in a window. They hold nothing but drafts. */
export class DebriefPages implements Disposable {
  private readonly panels = new Map<string, WebviewPanel>();
  private readonly serializer: Disposable;

  constructor(
    private readonly extensionUri: Uri,
    private readonly open: (record: Uri) => DebriefSource,
    private readonly log: Log,
  ) {
    this.serializer = window.registerWebviewPanelSerializer(PANEL, {
      deserializeWebviewPanel: (panel, state) => Promise.resolve(this.restore(panel, state)),
    });
  }

  show(record: Uri, column: ViewColumn): void {
    const panel = this.panels.get(record.toString());
    if (panel) panel.reveal();
    else this.adopt(window.createWebviewPanel(PANEL, title(), column), record);
  }

  dispose(): void {
    Disposable.from(this.serializer, ...this.panels.values()).dispose();
  }

  /** A page that was closed before it knew its record can't be brought back. */
  private restore(panel: WebviewPanel, state: unknown): void {
    const record =
      typeof state === 'object' && state !== null && 'record' in state ? state.record : '';
    if (typeof record === 'string' && record !== '') this.adopt(panel, Uri.parse(record, true));
    else panel.dispose();
  }

  private adopt(panel: WebviewPanel, record: Uri): void {
    const { extensionUri, panels } = this;
    const { webview } = panel;
    const key = record.toString();
    panels.get(key)?.dispose();
    panels.set(key, panel);
    const source = this.open(record);
    const page = new Page(webview, source, this.log);
    panel.onDidDispose(() => {
      if (panels.get(key) === panel) panels.delete(key);
      Disposable.from(page, source).dispose();
    });
    panel.iconPath = tabIcon(extensionUri);
    webview.options = { enableScripts: true, localResourceRoots: [pagesRoot(extensionUri)] };
    webview.html = webviewHtml({ webview, extensionUri, page: 'debrief', title: title() });
  }
}

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
