import { Disposable, RelativePattern, Uri, window, workspace } from 'vscode';
import type { RoundController } from './controller';
import { reportFailure } from './report-failure';

/**
 * Follows what another window of the same workspace does to the round: at once where the log's folder
 * can be watched, else when this window gets the focus.
 */
export function followOtherWindows(
  controller: RoundController,
  folder: Uri,
  log: string,
): Disposable {
  const refresh = () => void reportFailure(() => controller.refresh());
  const watcher = workspace.createFileSystemWatcher(placeOf(folder, log));
  return Disposable.from(
    watcher,
    watcher.onDidCreate(refresh),
    watcher.onDidChange(refresh),
    watcher.onDidDelete(refresh),
    window.onDidChangeWindowState(({ focused }) => {
      if (focused) refresh();
    }),
  );
}

/** A log is a file on a disk, and elsewhere a folder of segments. */
function placeOf(folder: Uri, log: string): RelativePattern {
  if (folder.scheme === 'file') return new RelativePattern(folder, log);
  return new RelativePattern(Uri.joinPath(folder, log), '*');
}
