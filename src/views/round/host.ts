import { Disposable, ViewColumn, window, type Event, type Uri, type WebviewPanel } from 'vscode';
import type { RoundAction } from '../../core/round/actions';
import type { Round } from '../../core/round/round';
import type { Moment } from '../../core/round/stretch';
import { pagesRoot, tabIcon, webviewHtml } from '../../editor/webview-html';
import type { HostMessage, PageMessage } from './protocol';

const PANEL = 'starStories.round';
const TITLE = 'Round';

/** What the page of a round is given. */
export interface RoundPageParts {
  extensionUri: Uri;
  current: () => Round | undefined;
  onDidChange: Event<void>;
  moment: () => Moment;
  /** Brings `current` up to date. */
  refresh: () => Promise<void>;
  act: (action: RoundAction) => void;
}

/**
 * The page of the running round, at most one in a window. It holds nothing of its own: after being
 * hidden, moved or reloaded it asks again. It closes when the round ends.
 */
export class RoundPage implements Disposable {
  private panel: WebviewPanel | undefined;
  private readonly subscriptions: Disposable;

  constructor(private readonly parts: RoundPageParts) {
    this.subscriptions = Disposable.from(
      parts.onDidChange(() => this.send()),
      window.registerWebviewPanelSerializer(PANEL, {
        deserializeWebviewPanel: (panel) => Promise.resolve(this.adopt(panel)),
      }),
    );
  }

  /** Whether the candidate can see it. */
  get isVisible(): boolean {
    return this.panel?.visible ?? false;
  }

  show(): void {
    if (!this.parts.current()) return;
    if (this.panel) this.panel.reveal();
    else this.adopt(window.createWebviewPanel(PANEL, TITLE, ViewColumn.Active));
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.panel?.dispose();
  }

  private adopt(panel: WebviewPanel): void {
    const { extensionUri, act, refresh } = this.parts;
    this.panel?.dispose();
    this.panel = panel;
    panel.onDidDispose(() => {
      if (this.panel === panel) this.panel = undefined;
    });
    panel.webview.onDidReceiveMessage((message: PageMessage) => {
      if (message.type === 'act') act(message.action);
      else void refresh().finally(() => this.send());
    });
    panel.iconPath = tabIcon(extensionUri);
    panel.webview.options = { enableScripts: true, localResourceRoots: [pagesRoot(extensionUri)] };
    panel.webview.html = webviewHtml({
      webview: panel.webview,
      extensionUri,
      page: 'round',
      title: TITLE,
    });
  }

  /** The page closes with its round. */
  private send(): void {
    const round = this.parts.current();
    if (!round) {
      this.panel?.dispose();
      return;
    }
    const message: HostMessage = { type: 'round', round, now: this.parts.moment() };
    void this.panel?.webview.postMessage(message);
  }
}
