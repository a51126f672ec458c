import { Uri, type WorkspaceFolder } from 'vscode';
import { planFile } from '../config';

/** Where the plan of a folder is, whether it exists or not. */
export function planUri(folder: WorkspaceFolder): Uri {
  return Uri.joinPath(folder.uri, planFile(folder.uri));
}
