import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** Changes the folders and waits until that is so; no other change is taken before. */
export async function changeFolders(
  start: number,
  remove: number,
  ...add: vscode.Uri[]
): Promise<void> {
  const done = new Promise<void>((resolve) => {
    const waiting = vscode.workspace.onDidChangeWorkspaceFolders(() => {
      waiting.dispose();
      resolve();
    });
  });
  const folders = add.map((uri) => ({ uri }));
  assert.ok(vscode.workspace.updateWorkspaceFolders(start, remove, ...folders));
  await done;
}

/** Adds a folder behind the others. */
export const addFolder = (uri: vscode.Uri) =>
  changeFolders(vscode.workspace.workspaceFolders?.length ?? 0, 0, uri);
