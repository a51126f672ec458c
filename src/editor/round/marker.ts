import { Uri, workspace, type Disposable } from 'vscode';
import type { RoundController } from './controller';
import { ROUNDS_FOLDER } from './rounds-folder';

const TEXT =
  'A round is running. This file lets it go on after a reload; it goes when the round ends.\n';

/**
 * Keeps `rounds/.running` in the first workspace folder while a round runs, so that a window that is
 * reloaded activates the extension. The log decides what runs: a marker that is missing or left
 * behind does no harm, and one that can't be written is done without.
 */
export function keepMarker(controller: RoundController): Disposable {
  let marked = false;
  return controller.onDidChange(() => {
    const running = controller.current !== undefined;
    if (running === marked) return;
    marked = running;
    void setMarker(running).then(undefined, () => undefined);
  });
}

async function setMarker(running: boolean): Promise<void> {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) return;
  const marker = Uri.joinPath(folder.uri, ROUNDS_FOLDER, '.running');
  if (running) await workspace.fs.writeFile(marker, new TextEncoder().encode(TEXT));
  else await workspace.fs.delete(marker);
}
