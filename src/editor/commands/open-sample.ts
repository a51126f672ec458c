import * as l10n from '@vscode/l10n';
import {
  commands,
  FileType,
  Uri,
  window,
  workspace,
  type Disposable,
  type ExtensionContext,
} from 'vscode';
import type { Books } from '../closed-book/books';
import { unlessInterview } from '../closed-book/unless-closed';
import { createFile } from '../files';
import { unlinked } from '../unlinked';

/**
 * Opens a copy of the sample stories in a new window. The copy is kept and never overwritten, so
 * that whatever is tried out in it stays.
 */
export function registerOpenSample(context: ExtensionContext, books: Books): Disposable {
  const open = async () => {
    const copy = Uri.joinPath(context.globalStorageUri, 'sample');
    try {
      await copyMissing(Uri.joinPath(context.extensionUri, 'sample'), copy);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      void window.showErrorMessage(
        unlinked(l10n.t('The sample stories can’t be copied here: {0}', reason)),
      );
      return;
    }
    await commands.executeCommand('vscode.openFolder', copy, { forceNewWindow: true });
  };
  return commands.registerCommand('starStories.openSample', unlessInterview(books, open));
}

async function copyMissing(from: Uri, to: Uri): Promise<void> {
  await workspace.fs.createDirectory(to);
  const present = new Set((await workspace.fs.readDirectory(to)).map(([name]) => name));
  for (const [name, type] of await workspace.fs.readDirectory(from)) {
    const source = Uri.joinPath(from, name);
    const target = Uri.joinPath(to, name);
    if (type === FileType.Directory) await copyMissing(source, target);
    else if (!present.has(name)) await createFile(target, await workspace.fs.readFile(source));
  }
}
