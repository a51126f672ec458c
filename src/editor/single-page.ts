import type { GenericSchema } from 'valibot';
import { Disposable, ViewColumn, window, type Tab, type Uri, type WebviewPanel } from 'vscode';
import { listenToPage } from './listen-to-page';
import type { Log } from './log';
import { watchForOrphans } from './round/orphaned-tab';
import { pagesRoot, tabIcon, webviewHtml } from './webview-html';

/** What a page is, and what it does with what comes from there. */
export interface PageKind<In> {
  readonly extensionUri: Uri;
  /** Type of its panel. */
  readonly viewType: string;
  readonly title: string;
  /** Name of its bundle. */
  readonly page: string;
  /** Called before a page is filled. */
  readonly onOpen: () => void;
  /** What may come from there. */
  readonly messages: GenericSchema<unknown, In>;
  readonly onMessage: (message: In) => void;
  readonly onClose: () => void;
  readonly log: Log;
}

/**
 * A page in a tab: at most one in a window, there again after a reload and after the death of its
 * host. It draws pictures.
 */
export class SinglePage<In, Out> implements Disposable {
  private panel: WebviewPanel | undefined;
  private readonly subscriptions: Disposable;

  constructor(private readonly kind: PageKind<In>) {
    const { viewType } = kind;
    this.subscriptions = Disposable.from(
      window.registerWebviewPanelSerializer(viewType, {
        deserializeWebviewPanel: (panel) => Promise.resolve(this.restore(panel)),
      }),
      watchForOrphans(
        viewType,
        () => this.panel !== undefined,
        (tab) => void this.replace(tab),
      ),
    );
  }

  get isVisible(): boolean {
    return this.panel?.visible ?? false;
  }

  show(): void {
    if (this.panel) this.panel.reveal();
    else this.open(ViewColumn.Active);
  }

  /** Reaches the page, if one is loaded. */
  post(message: Out): void {
    void this.panel?.webview.postMessage(message);
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.panel?.dispose();
  }

  private open(column: ViewColumn): void {
    const { viewType, title } = this.kind;
    this.adopt(window.createWebviewPanel(viewType, title, column));
  }

  /** Puts a page in the place of one that an extension host left behind when it died. */
  private async replace(orphan: Tab): Promise<void> {
    this.open(orphan.group.viewColumn);
    await window.tabGroups.close(orphan, true);
  }

  /** On a busy machine a page may come back only after another one was put in its place. */
  private restore(panel: WebviewPanel): void {
    if (this.panel) panel.dispose();
    else this.adopt(panel);
  }

  private adopt(panel: WebviewPanel): void {
    const { extensionUri, page, title, messages, log, onOpen, onMessage, onClose } = this.kind;
    this.panel?.dispose();
    this.panel = panel;
    onOpen();
    panel.onDidDispose(() => {
      if (this.panel !== panel) return;
      this.panel = undefined;
      onClose();
    });
    const { webview } = panel;
    listenToPage({ webview, page, messages, log }, onMessage);
    panel.iconPath = tabIcon(extensionUri);
    webview.options = { enableScripts: true, localResourceRoots: [pagesRoot(extensionUri)] };
    webview.html = webviewHtml({ webview, extensionUri, page, title, pictures: true });
  }
}
