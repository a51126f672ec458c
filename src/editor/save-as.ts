import * as l10n from '@vscode/l10n';
import { Uri, window, workspace } from 'vscode';
import { overwriteFile } from './files';
import { shownPath } from './text';
import { unlinked } from './unlinked';

/** A file to be saved where the user chooses. */
export interface FileToSave {
  /** Proposed, in the first folder of the workspace. */
  name: string;
  /** What the dialog calls files of its kind, and their extension. */
  kind: string;
  extension: string;
  content: () => Promise<Uint8Array>;
  /** What it holds, as a sentence begins with it. */
  what?: string;
}

/** How long the status bar says that a file was saved. */
const SAID_MS = 5000;

/**
 * Asks where, and writes; the dialog asks before anything is written over. What can't be written is
 * told.
 * @returns where it was saved; undefined when it wasn't
 */
export async function saveAs({
  name,
  kind,
  extension,
  content,
  what = l10n.t('The coverage'),
}: FileToSave): Promise<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? [];
  const uri = await window.showSaveDialog({
    ...(folder && { defaultUri: Uri.joinPath(folder.uri, name) }),
    filters: { [kind]: [extension] },
    saveLabel: l10n.t('Save'),
  });
  if (!uri) return undefined;
  try {
    await overwriteFile(uri, await content());
    window.setStatusBarMessage(l10n.t('Saved as {0}', shownPath(uri)), SAID_MS);
    return uri;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const where = workspace.asRelativePath(uri);
    void window.showErrorMessage(
      unlinked(l10n.t('{0} can’t be saved as {1}: {2}', what, where, reason)),
    );
    return undefined;
  }
}
