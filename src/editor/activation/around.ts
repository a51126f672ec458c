import { RelativePattern, Uri, workspace, type WorkspaceFolder } from 'vscode';
import { NEVER_SEARCHED } from '../../core/index/places';
import { storyFiles } from '../config';
import { planUri } from '../plan/plan-file';
import { logName } from '../round/log-file';

const SKIPPED = `**/{${NEVER_SEARCHED.join()}}/**`;

/**
 * Looks for a round that runs, and for stories and plans in the workspace; reads none of them.
 * @param storage where the log of a round is
 * @param onFound called for each, as soon as it is known
 */
export function lookAround(storage: Uri, onFound: () => void): void {
  const folders = workspace.workspaceFolders ?? [];
  tell([exists(Uri.joinPath(storage, logName())), ...folders.flatMap(looksIn)], onFound);
}

/** Looks for stories and plans in one folder. */
export const lookIn = (folder: WorkspaceFolder, onFound: () => void): void =>
  tell(looksIn(folder), onFound);

function tell(looks: readonly Promise<boolean>[], onFound: () => void): void {
  for (const look of looks) {
    void look.then((isThere) => {
      if (isThere) onFound();
    });
  }
}

function looksIn(folder: WorkspaceFolder): Promise<boolean>[] {
  // Whether anybody can search elsewhere isn't known; the extension can do without.
  if (folder.uri.scheme !== 'file') return [Promise.resolve(true)];
  return [exists(planUri(folder)), ...storyFiles(folder).map((pattern) => holds(folder, pattern))];
}

async function holds(folder: WorkspaceFolder, pattern: string): Promise<boolean> {
  const found = await workspace.findFiles(new RelativePattern(folder, pattern), SKIPPED, 1);
  return found.length > 0;
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
