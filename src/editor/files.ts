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
  const draft = draftOf(uri);
  await writeNew(draft, bytes);
  try {
    await workspace.fs.rename(draft, uri, { overwrite: false });
    return true;
  } catch (error) {
    await remove(draft);
    if (isCode(error, 'FileExists')) return false;
    throw error;
  }
}

/**
 * Writes a file that may be there already. VS Code has no way to replace one at once: writing may end in
 * the middle, and renaming deletes first what is there. Where there is no room or no permission for a
 * whole new file, the old one isn't touched.
 * @throws when it can't be written; the old one is there then
 */
export async function overwriteFile(uri: Uri, bytes: Uint8Array): Promise<void> {
  if (!(await exists(uri))) return writeNew(uri, bytes);
  const draft = draftOf(uri);
  await writeNew(draft, bytes);
  try {
    await workspace.fs.writeFile(uri, bytes);
  } catch (error) {
    // It may be torn now: the whole one takes its place.
    await putInPlace(draft, uri).catch(() => {
      throw error;
    });
  }
  await remove(draft);
}

async function writeNew(uri: Uri, bytes: Uint8Array): Promise<void> {
  try {
    await workspace.fs.writeFile(uri, bytes);
  } catch (error) {
    await remove(uri);
    throw error;
  }
}

/** When the old one was deleted on the way, the draft stays: it is all there is. */
async function putInPlace(draft: Uri, uri: Uri): Promise<void> {
  try {
    await workspace.fs.rename(draft, uri, { overwrite: true });
  } catch (error) {
    if (await exists(uri).catch(() => true)) await remove(draft);
    throw error;
  }
}

const draftOf = (uri: Uri): Uri =>
  Uri.joinPath(parentOf(uri), `.${fileName(uri.path)}.${crypto.randomUUID()}`);

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
