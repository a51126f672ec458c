import type { Uri } from 'vscode';
import type { Skipped } from '../story-index';

/** What lies in one folder of the workspace. */
export interface FolderContent {
  stories: Uri[];
  /** All its Markdown files, looked for when asked. */
  markdown(): Promise<Uri[]>;
  skipped: Skipped[];
}
