import * as l10n from '@vscode/l10n';
import { commands, window, workspace, type Uri } from 'vscode';
import { unlinked } from '../unlinked';
import { ROUNDS_FOLDER } from './rounds-folder';

/**
 * Says of a record that no folder takes that it isn't saved, and what can be done.
 *
 * @param document the untitled one that holds it
 * @param name the file that it would be
 */
export async function offerHome(document: Uri, name: string): Promise<void> {
  const save = l10n.t('Save as…');
  const open = l10n.t('Open a folder');
  const message = l10n.t(
    'No folder is open, so this round isn’t saved yet. In a folder of yours it would be {0}, and count in plan and patterns.',
    `${ROUNDS_FOLDER}/${name}`,
  );
  const choice = await window.showInformationMessage(unlinked(message), save, open);
  if (choice === save) await workspace.saveAs(document);
  if (choice === open) await commands.executeCommand('workbench.action.files.openFolder');
}
