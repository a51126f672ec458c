import { workspace, type Disposable } from 'vscode';
import { readGlobs } from '../core/story/globs';
import { GLOB_SETTINGS, SETTINGS } from './config';
import type { Log } from './log';

/** Says in the log which settings hold patterns that aren’t used. */
export function tellRefusedGlobs(log: Log): Disposable {
  const tell = () => {
    for (const { name, value } of given()) {
      if (JSON.stringify(readGlobs(value)) === JSON.stringify(value)) continue;
      log.once(
        `Setting ${SETTINGS}.${name}: what isn’t a list of patterns, each a text of at most 300 characters with few stars and braces, is left out.`,
      );
    }
  };
  tell();
  return workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(SETTINGS)) tell();
  });
}

function given(): { name: string; value: unknown }[] {
  const scopes = [undefined, ...(workspace.workspaceFolders ?? [])];
  return scopes.flatMap((scope) => {
    const settings = workspace.getConfiguration(SETTINGS, scope);
    return GLOB_SETTINGS.map((name) => ({ name, value: settings.get<unknown>(name) }));
  });
}
