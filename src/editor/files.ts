import * as l10n from '@vscode/l10n';
import { FileSystemError, Uri, window, workspace } from 'vscode';
import { fileName, parentOf } from './text';
import { unlinked } from './unlinked';

/**
 * Whether something is there.
 * @throws when that can't be known: what can't be looked at may well be there
 */
export async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch (error) {
    if (isCode(error, 'FileNotFound')) return false;
    throw error;
  }
}

/**
 * Puts a whole file in its place at once, so that nobody sees a part of it. What is there stays: nothing
 * is ever written over.
 * @returns false when another file was there first
 * @throws when it can't be written; nothing is left of it then
 */
export async function createFile(uri: Uri, content: string | Uint8Array): Promise<boolean> {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const draft = Uri.joinPath(parentOf(uri), `.${fileName(uri.path)}.${crypto.randomUUID()}`);
  try {
    await workspace.fs.writeFile(draft, bytes);
    await workspace.fs.rename(draft, uri, { overwrite: false });
    return true;
  } catch (error) {
    await remove(draft);
    if (isCode(error, 'FileExists')) return false;
    throw error;
  }
}

/**
 * Writes a file that may be there already. VS Code replaces none at once: renaming deletes what is there
 * first.
 * @throws when it can't be written; what was there is there again then, as far as that can be done
 */
export async function overwriteFile(uri: Uri, bytes: Uint8Array): Promise<void> {
  const before = await readIfThere(uri);
  try {
    await workspace.fs.writeFile(uri, bytes);
  } catch (error) {
    await putBack(uri, before, bytes).catch(() => undefined);
    throw error;
  }
}

/** Undoes a write that was torn, and nothing that others have written meanwhile. */
async function putBack(uri: Uri, before: Uint8Array | undefined, torn: Uint8Array): Promise<void> {
  const now = await readIfThere(uri);
  if (now?.some((byte, at) => byte !== torn[at])) return;
  if (before) await workspace.fs.writeFile(uri, before);
  else if (now) await remove(uri);
}

/** Undefined when it isn't there. */
export async function readIfThere(uri: Uri): Promise<Uint8Array | undefined> {
  try {
    return await workspace.fs.readFile(uri);
  } catch (error) {
    if (isCode(error, 'FileNotFound')) return undefined;
    throw error;
  }
}

/** Does something with a file; says which one it is and why when that can't be done. */
export async function orTell<T>(uri: Uri, run: () => Promise<T>): Promise<T | undefined> {
  try {
    return await run();
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const where = workspace.asRelativePath(uri);
    void window.showErrorMessage(unlinked(l10n.t('{0} can’t be written: {1}', where, reason)));
    return undefined;
  }
}

async function remove(uri: Uri): Promise<void> {
  await workspace.fs.delete(uri).then(undefined, () => undefined);
}

function isCode(error: unknown, code: string): boolean {
  return error instanceof FileSystemError && error.code === code;
}
