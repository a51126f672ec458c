import { workspace } from 'vscode';
import { hashOf } from './hash';

/**
 * Name of the log in the extension's global storage. The storage of a workspace won't do: VS Code
 * gives a second window of the same folder, and one that is reloaded quickly, another one.
 */
export function logName(): string {
  const identity = workspace.workspaceFile ?? workspace.workspaceFolders?.[0]?.uri;
  return `round-${identity ? hashOf(identity.toString()) : 'no-workspace'}.log`;
}
