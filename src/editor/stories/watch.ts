import { Disposable, RelativePattern, workspace, type Uri, type WorkspaceFolder } from 'vscode';
import { isNeverSearched } from '../../core/index/places';
import { storyFiles } from '../config';
import { belongsTo } from './belongs-to';
import { pathIn } from './path-in';

/** What happened last to a path since the last batch. */
export interface FileChange {
  uri: Uri;
  /** `appeared` is something other than a Markdown file, which may be a whole folder of them. */
  what: 'written' | 'deleted' | 'appeared';
  /** True when the settings name the place as one for stories. */
  amongStories: boolean;
}

/** A few files that are changed at once are handed on together. */
const BATCH_MS = 60;

/** More changes at once are a checkout. */
export const MANY_CHANGES = 200;

/** A checkout is over when nothing has changed for a while; waiting for that has an end, too. */
const QUIET_MS = 250;
const MOST_WAITS = 12;

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
  const add = (uri: Uri, what: FileChange['what']) => {
    if (isOurs(uri, folder)) batch.add({ uri, what, amongStories });
  };
  watcher.onDidCreate((uri) => add(uri, 'written'));
  watcher.onDidChange((uri) => add(uri, 'written'));
  watcher.onDidDelete((uri) => add(uri, 'deleted'));
  return watcher;
}

/** A folder that is moved or deleted is reported alone, without the files in it. */
function watchFolders(folder: WorkspaceFolder, batch: Batch): Disposable {
  const pattern = new RelativePattern(folder, '**');
  const watcher = workspace.createFileSystemWatcher(pattern, false, true, false);
  const add = (uri: Uri, what: FileChange['what']) => {
    if (uri.path.endsWith('.md') || !isOurs(uri, folder)) return;
    batch.add({ uri, what, amongStories: false });
  };
  watcher.onDidCreate((uri) => add(uri, 'appeared'));
  watcher.onDidDelete((uri) => add(uri, 'deleted'));
  return watcher;
}

/** Tools write thousands of files into folders of their own: they are no checkout of stories. */
function isOurs(uri: Uri, folder: WorkspaceFolder): boolean {
  return belongsTo(uri, folder) && !isNeverSearched(pathIn(folder, uri));
}

/** The last change of each file, handed on a moment after the first, or after a storm of them. */
class Batch implements Disposable {
  private readonly changes = new Map<string, FileChange>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private hasGrown = false;
  private waits = 0;

  constructor(private readonly onChanges: (changes: FileChange[]) => void) {}

  add(change: FileChange): void {
    const key = change.uri.toString();
    const amongStories = change.amongStories || (this.changes.get(key)?.amongStories ?? false);
    this.changes.set(key, { ...change, amongStories });
    this.hasGrown = true;
    this.timer ??= setTimeout(() => this.flush(), BATCH_MS);
  }

  private flush(): void {
    if (this.changes.size > MANY_CHANGES && this.hasGrown && this.waits < MOST_WAITS) {
      this.hasGrown = false;
      this.waits += 1;
      this.timer = setTimeout(() => this.flush(), QUIET_MS);
      return;
    }
    this.timer = undefined;
    this.waits = 0;
    const changes = [...this.changes.values()];
    this.changes.clear();
    this.onChanges(changes);
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
