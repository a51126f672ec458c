import * as vscode from 'vscode';
import type { Books } from '../../src/editor/closed-book/books';

/** No round runs. */
export const OPEN_BOOKS: Books = {
  closed: false,
  reason: undefined,
  notice: '',
  ready: Promise.resolve(),
  onDidChange: () => new vscode.Disposable(() => undefined),
};

/** A place in the folder that is open. */
export function inFolder(...path: string[]): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('no folder is open');
  return vscode.Uri.joinPath(folder.uri, ...path);
}

/** Asks again until there is an answer. */
export async function until<T>(
  what: string,
  ask: () => T | undefined | Promise<T | undefined>,
): Promise<T> {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
  throw new Error(`gave up waiting: ${what}`);
}
