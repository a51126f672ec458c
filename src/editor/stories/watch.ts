import { Disposable, RelativePattern, workspace, type Uri, type WorkspaceFolder } from 'vscode';
import { storyFiles } from '../config';

/** What happened to a file since the last batch. */
export interface FileChange {
  uri: Uri;
  /** True when the file lies where stories lie. */
  amongStories: boolean;
  deleted: boolean;
}

/** A checkout changes many files at once: they are handed on together. */
const BATCH_MS = 60;

/** Watches the Markdown files of folders, and hands on what changed in batches. */
export function watchMarkdown(
  folders: readonly WorkspaceFolder[],
  onChanges: (changes: FileChange[]) => void,
): Disposable {
  const batch = new Batch(onChanges);
  const watchers = folders.flatMap((folder) => [
    ...storyFiles(folder).map((pattern) => watch(folder, pattern, batch, true)),
    watch(folder, '**/*.md', batch, false),
    watchDeletions(folder, batch),
  ]);
  return Disposable.from(batch, ...watchers);
}

function watch(
  folder: WorkspaceFolder,
  pattern: string,
  batch: Batch,
  amongStories: boolean,
): Disposable {
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, pattern));
  watcher.onDidCreate((uri) => batch.add({ uri, amongStories, deleted: false }));
  watcher.onDidChange((uri) => batch.add({ uri, amongStories, deleted: false }));
  watcher.onDidDelete((uri) => batch.add({ uri, amongStories, deleted: true }));
  return watcher;
}

/** A deleted folder is reported alone, without the files that were in it. */
function watchDeletions(folder: WorkspaceFolder, batch: Batch): Disposable {
  const pattern = new RelativePattern(folder, '**');
  const watcher = workspace.createFileSystemWatcher(pattern, true, true, false);
  watcher.onDidDelete((uri) => batch.add({ uri, amongStories: false, deleted: true }));
  return watcher;
}

/** The last change of each file, handed on a moment after the first. */
class Batch implements Disposable {
  private readonly changes = new Map<string, FileChange>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly onChanges: (changes: FileChange[]) => void) {}

  add(change: FileChange): void {
    const key = change.uri.toString();
    const amongStories = change.amongStories || (this.changes.get(key)?.amongStories ?? false);
    this.changes.set(key, { ...change, amongStories });
    this.timer ??= setTimeout(() => this.flush(), BATCH_MS);
  }

  private flush(): void {
    this.timer = undefined;
    const changes = [...this.changes.values()];
    this.changes.clear();
    this.onChanges(changes);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
