import { Disposable, RelativePattern, workspace, type Uri, type WorkspaceFolder } from 'vscode';
import { storyFiles } from '../config';

/** What happened last to a path since the last batch. */
export interface FileChange {
  uri: Uri;
  /** `appeared` is something other than a Markdown file, which may be a whole folder of them. */
  what: 'written' | 'deleted' | 'appeared';
  /** True when the settings name the place as one for stories. */
  amongStories: boolean;
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
    ...storyFiles(folder).map((pattern) => watchFiles(folder, pattern, batch, true)),
    watchFiles(folder, '**/*.md', batch, false),
    watchFolders(folder, batch),
  ]);
  return Disposable.from(batch, ...watchers);
}

function watchFiles(
  folder: WorkspaceFolder,
  pattern: string,
  batch: Batch,
  amongStories: boolean,
): Disposable {
  const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, pattern));
  watcher.onDidCreate((uri) => batch.add({ uri, what: 'written', amongStories }));
  watcher.onDidChange((uri) => batch.add({ uri, what: 'written', amongStories }));
  watcher.onDidDelete((uri) => batch.add({ uri, what: 'deleted', amongStories }));
  return watcher;
}

/** A folder that is moved or deleted is reported alone, without the files in it. */
function watchFolders(folder: WorkspaceFolder, batch: Batch): Disposable {
  const pattern = new RelativePattern(folder, '**');
  const watcher = workspace.createFileSystemWatcher(pattern, false, true, false);
  const add = (uri: Uri, what: FileChange['what']) => {
    if (!uri.path.endsWith('.md')) batch.add({ uri, what, amongStories: false });
  };
  watcher.onDidCreate((uri) => add(uri, 'appeared'));
  watcher.onDidDelete((uri) => add(uri, 'deleted'));
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
