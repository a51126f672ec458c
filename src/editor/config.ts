import { workspace, type ConfigurationScope, type Uri } from 'vscode';

/** Prefix of all settings. */
export const SETTINGS = 'starStories';

/** Reads one setting; its default stands in the manifest. */
function read<T>(name: string, scope: ConfigurationScope | undefined, otherwise: T): T {
  return workspace.getConfiguration(SETTINGS, scope).get(name, otherwise);
}

/** Whether stories are checked. */
export const lintEnabled = (uri: Uri): boolean => read('lint.enable', uri, true);

/** Glob patterns of the files that are stories, relative to their workspace folder. */
export const storyFiles = (scope: ConfigurationScope | undefined): string[] =>
  read<string[]>('storyFiles', scope, []);
