import { workspace } from 'vscode';

/**
 * Name of the log in the extension's global storage. The storage of a workspace won't do: VS Code
 * gives a second window of the same folder, and one that is reloaded quickly, another one.
 */
export function logName(): string {
  const identity = workspace.workspaceFile ?? workspace.workspaceFolders?.[0]?.uri;
  return `round-${identity ? hash(identity.toString()) : 'no-workspace'}.log`;
}

/** 64 bits of FNV-1a in hexadecimal; the same on every machine. */
function hash(text: string): string {
  let value = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    value = BigInt.asUintN(64, (value ^ BigInt(byte)) * 0x100000001b3n);
  }
  return value.toString(16).padStart(16, '0');
}
