import { Disposable, RelativePattern, workspace, type Uri } from 'vscode';
import { isNeverSearched } from '../../core/index/places';
import { planFile, storyFiles } from '../config';
import { logName } from '../round/log-file';
import { pathIn } from '../stories/path-in';

/**
 * Watches for a round of another window, and for stories and plans that are written by others.
 * @param storage where the log of a round is
 */
export function watchAround(storage: Uri, onSign: () => void): Disposable {
  const folders = workspace.workspaceFolders ?? [];
  return Disposable.from(
    watch(new RelativePattern(storage, logName()), onSign),
    ...folders.flatMap((folder) =>
      [...storyFiles(folder), planFile(folder.uri)].map((pattern) =>
        watch(new RelativePattern(folder, pattern), (uri) => {
          if (!isNeverSearched(pathIn(folder, uri))) onSign();
        }),
      ),
    ),
  );
}

function watch(pattern: RelativePattern, onSign: (uri: Uri) => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(pattern, false, false, true);
  return Disposable.from(watcher, watcher.onDidCreate(onSign), watcher.onDidChange(onSign));
}
