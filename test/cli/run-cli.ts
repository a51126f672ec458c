import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What the npm package is made from. */
export const PACKAGE = resolve('out/npm');
export const BUNDLE = join(PACKAGE, 'dist/cli.js');

export interface Outcome {
  code: number | null;
  out: string;
  error: string;
}

/** Puts command line and plugin together from their sources as they ship, once in each run of the tests. */
export function buildCli(): void {
  const built = statSync(BUNDLE, { throwIfNoEntry: false });
  if (built && built.mtimeMs > performance.timeOrigin) return;
  execFileSync(process.execPath, ['packaging/npm.mjs', PACKAGE]);
}

/** Runs the command line in a folder. */
export function runCli(cwd: string, ...args: string[]): Outcome {
  return runWith(cwd, '', ...args);
}

/** The same with something on standard input. */
export function runWith(cwd: string, input: string, ...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUNDLE, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    input,
  });
  return { code: status, out: stdout, error: stderr };
}

export interface Folder {
  path: string;
  remove: () => void;
}

/** A new folder with these files; `remove` deletes it. */
export function folderWith(files: Record<string, string | Uint8Array>): Folder {
  const path = realpathSync(mkdtempSync(join(tmpdir(), 'star-cli-')));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true }) };
}
