import type { Uri, WorkspaceFolder } from 'vscode';

/** Path of what lies in a folder of the workspace, relative to that, with slashes. */
export function pathIn(folder: WorkspaceFolder, uri: Uri): string {
  return uri.path.slice(folder.uri.path.length).replace(/^\/+/, '');
}
