import { Disposable, RelativePattern, workspace, type Uri, type WorkspaceFolder } from 'vscode';
import { isNeverSearched } from '../../core/index/places';
import { planFile, storyFiles } from '../config';
import { logName } from '../round/log-file';
import { pathIn } from '../stories/path-in';
import { lookIn } from './around';

/** Folders that are made one after the other are looked into together. */
const FOLDERS_MS = 300;

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
    ...folders.map((folder) => watchFolders(folder, onSign)),
  );
}

/** A folder that is moved here is reported alone, without the files in it. */
function watchFolders(folder: WorkspaceFolder, onSign: () => void): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    timer = undefined;
    lookIn(folder, onSign);
  };
  const watcher = workspace.createFileSystemWatcher(
    new RelativePattern(folder, '**'),
    false,
    true,
    true,
  );
  return Disposable.from(
    new Disposable(() => clearTimeout(timer)),
    watcher,
    watcher.onDidCreate((uri) => {
      if (!looksLikeFile(uri) && !isNeverSearched(pathIn(folder, uri)))
        timer ??= setTimeout(look, FOLDERS_MS);
    }),
  );
}

const looksLikeFile = ({ path }: Uri) => /[^/]\.[^./]+$/.test(path);

function watch(pattern: RelativePattern, onSign: (uri: Uri) => void): Disposable {
  const watcher = workspace.createFileSystemWatcher(pattern, false, false, true);
  return Disposable.from(watcher, watcher.onDidCreate(onSign), watcher.onDidChange(onSign));
}
