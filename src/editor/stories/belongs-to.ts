import { workspace, type Uri, type WorkspaceFolder } from 'vscode';

/** Whether a file lies in a folder of the workspace, and in none that is nested in that. */
export function belongsTo(uri: Uri, folder: WorkspaceFolder): boolean {
  return workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.uri.toString();
}
