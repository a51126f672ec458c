import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Page } from 'playwright-core';
import { readStorage } from '../../e2e/harness/stored';
import { EXTENSION } from '../../e2e/harness/workbench';

/** What VS Code keeps for the extension, in bytes. */
export interface Stored {
  /** Files for all workspaces, by name. */
  readonly global: Record<string, number>;
  /** Files for this workspace, by name. */
  readonly workspace: Record<string, number>;
  /** What the extension has logged. */
  readonly log: number;
  /** What the browser keeps of the extension's views and pages, in characters. */
  readonly browser: number;
}

/** @param dataDir of the server */
export async function measureStorage(page: Page, dataDir: string): Promise<Stored> {
  const user = join(dataDir, 'data/User');
  const logs = filesIn(join(dataDir, 'data/logs'));
  const isOurs = (name: string) => name.includes(EXTENSION) || name.includes('STAR Stories');
  const state = await page.evaluate(readStorage);
  const ofOurs = state.filter((entry) => /star-?stories/i.test(entry.join()));
  return {
    global: filesIn(join(user, 'globalStorage', EXTENSION)),
    workspace: Object.fromEntries(
      Object.entries(filesIn(join(user, 'workspaceStorage')))
        .map(([path, size]) => [path.split(sep).slice(1).join('/'), size] as const)
        .filter(([path]) => path.startsWith(EXTENSION)),
    ),
    log: Object.entries(logs)
      .filter(([name]) => isOurs(name))
      .reduce((all, [, size]) => all + size, 0),
    browser: ofOurs.reduce((all, entry) => all + entry.join('').length, 0),
  };
}

/** Bytes of every file below a folder, by its path from there. */
function filesIn(folder: string): Record<string, number> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name) => {
      const stat = statSync(join(folder, name), { throwIfNoEntry: false });
      return stat?.isFile() ? [[name, stat.size] as const] : [];
    }),
  );
}
