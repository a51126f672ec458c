import type { Uri } from 'vscode';

/** The stories that are open in the editor, which nobody else reads. */
export interface OpenFiles {
  has(uri: Uri): boolean;
  /** Sees that an open story is known as it is in the editor now. */
  check(uri: Uri): void;
}
