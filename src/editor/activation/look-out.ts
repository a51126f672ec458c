import { Disposable, window, workspace, type Uri } from 'vscode';
import { SETTINGS } from '../config';
import { lookAround } from './around';
import { isAnythingInSight, mayBeOurs, saysSo } from './in-sight';
import { watchAround } from './watch';

/**
 * Looks out for what the extension has to be there for: a document or a page of ours, a running round,
 * stories or a plan in the workspace. Loading it in vain does no harm.
 * @param storage where the log of a round is
 * @param onSign called for each sign, and at once for what is in sight already
 */
export function lookOut(storage: Uri, onSign: () => void): Disposable {
  let watching = watchAround(storage, onSign);
  const look = () => {
    if (isAnythingInSight()) onSign();
  };
  const anew = () => {
    watching.dispose();
    watching = watchAround(storage, onSign);
    look();
    lookAround(storage, onSign);
  };
  look();
  lookAround(storage, onSign);
  return Disposable.from(
    new Disposable(() => void watching.dispose()),
    workspace.onDidOpenTextDocument((document) => {
      if (mayBeOurs(document)) onSign();
    }),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (saysSo(document)) onSign();
    }),
    workspace.onDidChangeWorkspaceFolders(anew),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration(SETTINGS)) anew();
    }),
    window.tabGroups.onDidChangeTabs(look),
  );
}
