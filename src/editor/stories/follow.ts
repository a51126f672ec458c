import { Disposable, window, workspace } from 'vscode';
import type { LintConfig } from '../lint-config';
import { searchedPlaces } from './find';
import { watchMarkdown, type FileChange } from './watch';

/** What is done when something changes that the stories depend on. */
export interface Followed {
  /** Stories are to be looked for elsewhere now. */
  onPlaces(): void;
  /** Stories may have to be checked otherwise. */
  onSettings(): void;
  onFiles(changes: readonly FileChange[]): void;
  /** The candidate comes back to this window, perhaps from mending something. */
  onFocus(): void;
}

/** Follows folders, settings and files of the workspace. */
export class Follower implements Disposable {
  private readonly subscriptions: Disposable;
  private watching: Disposable | undefined;
  private places = '';

  constructor(
    config: LintConfig,
    private readonly followed: Followed,
  ) {
    this.subscriptions = Disposable.from(
      workspace.onDidChangeWorkspaceFolders(() => this.lookElsewhere()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('files.exclude')) this.followSettings();
      }),
      config.onDidChange(() => this.followSettings()),
      window.onDidChangeWindowState(({ focused }) => focused && followed.onFocus()),
    );
    this.watch();
  }

  private followSettings(): void {
    if (this.places === searchedPlaces()) this.followed.onSettings();
    else this.lookElsewhere();
  }

  private lookElsewhere(): void {
    this.watch();
    this.followed.onPlaces();
  }

  private watch(): void {
    this.places = searchedPlaces();
    this.watching?.dispose();
    const folders = workspace.workspaceFolders ?? [];
    this.watching = watchMarkdown(folders, (changes) => this.followed.onFiles(changes));
  }

  dispose(): void {
    this.subscriptions.dispose();
    this.watching?.dispose();
  }
}
