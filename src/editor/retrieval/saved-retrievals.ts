import { Disposable, EventEmitter, workspace, type Uri } from 'vscode';
import { declaresRetrieval } from '../../core/retrieval/declares';
import type { RetrievalRecord } from '../../core/retrieval/retrieval';
import { listMarkdown, ROUNDS_FOLDER } from '../round/saved-rounds';
import { decode } from '../text';
import type { World } from '../world';

export interface SavedRetrieval extends RetrievalRecord {
  readonly uri: Uri;
}

/**
 * The retrieval drills saved in `rounds/` of all workspace folders; read when asked for, and again when
 * one changes. What reads them is loaded only when there is one.
 */
export class SavedRetrievals implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  private known: Promise<SavedRetrieval[]> | undefined;

  readonly onDidChange = this.changed.event;

  constructor(private readonly world: World) {
    const watcher = workspace.createFileSystemWatcher(`**/${ROUNDS_FOLDER}/*.md`);
    const forget = () => {
      this.known = undefined;
      this.changed.fire();
    };
    this.subscriptions = Disposable.from(
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      workspace.onDidChangeWorkspaceFolders(forget),
    );
  }

  /** Newest first; files that can't be read are left out. */
  all(): Promise<SavedRetrieval[]> {
    this.known ??= this.read();
    return this.known;
  }

  dispose(): void {
    Disposable.from(this.subscriptions, this.changed).dispose();
  }

  private async read(): Promise<SavedRetrieval[]> {
    const folders = workspace.workspaceFolders ?? [];
    const files = (await Promise.all(folders.map(({ uri }) => listMarkdown(uri)))).flat();
    const texts = await Promise.all(files.map((uri) => this.textOf(uri)));
    const declared = texts.flatMap((one) => one ?? []);
    if (declared.length === 0) return [];
    const { readRetrieval } = await this.world.preparation();
    return declared
      .flatMap(({ uri, text }) => {
        const record = readRetrieval(text);
        return record ? [{ ...record, uri }] : [];
      })
      .sort((a, b) => Date.parse(b.started) - Date.parse(a.started));
  }

  private async textOf(uri: Uri): Promise<{ uri: Uri; text: string } | undefined> {
    try {
      const text = decode(await this.world.readFile(uri)) ?? '';
      return declaresRetrieval(text) ? { uri, text } : undefined;
    } catch {
      return undefined; // It was removed meanwhile.
    }
  }
}
