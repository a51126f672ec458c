import { commands, Disposable, window, workspace, type TextDocument, type Uri } from 'vscode';

/** Milliseconds in which VS Code has heard of what changed on the disk, and read it, on a busy machine. */
const HEAR_MS = 5000;
/** Milliseconds in which it has read a file again after it was told to. */
const READ_MS = 5000;

/**
 * Opens a file that was just written. For some minutes VS Code keeps the document of a file that is gone,
 * and shows it for a new one of that name: this waits until the document has taken in what is written.
 * Nobody is to see the old text meanwhile, and type into it. When it doesn't come in some seconds, the document
 * is opened as it is.
 */
export async function openAsWritten(uri: Uri, text: string): Promise<TextDocument> {
  const document = await workspace.openTextDocument(uri);
  const isUpToDate =
    document.getText() === text ||
    (await comesToSay(uri, text, HEAR_MS)) ||
    ((await readAgain(document)) && (await comesToSay(uri, text, READ_MS)));
  // The document of before may be closed by now.
  return isUpToDate ? workspace.openTextDocument(uri) : document;
}

/** The document of a file that is open, if there is one. */
export function documentOf(uri: Uri): TextDocument | undefined {
  const id = uri.toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === id);
}

/** Whether the document at this address has a text before a time is over. */
async function comesToSay(uri: Uri, text: string, ms: number): Promise<boolean> {
  const says = () => documentOf(uri)?.getText() === text;
  if (says()) return true;
  return new Promise((resolve) => {
    const end = (isSo: boolean) => {
      clearTimeout(timer);
      listeners.dispose();
      resolve(isSo);
    };
    const look = () => {
      if (says()) end(true);
    };
    const listeners = Disposable.from(
      workspace.onDidChangeTextDocument(look),
      workspace.onDidOpenTextDocument(look),
    );
    const timer = setTimeout(() => end(says()), ms);
  });
}

/**
 * Lets VS Code read a file anew. Its command concerns what is in front, so nothing is done when that is
 * something else by now: changes of it that nobody has saved would be lost.
 * @returns whether it was told to
 */
async function readAgain({ uri }: TextDocument): Promise<boolean> {
  const { document } = await window.showTextDocument(uri, { preview: false });
  if (document.isDirty || window.activeTextEditor?.document !== document) return false;
  await commands.executeCommand('workbench.action.files.revert');
  return true;
}
