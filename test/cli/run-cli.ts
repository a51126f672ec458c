import { execFileSync, spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** What the npm package is made from: the manifest, and the bundles one folder below. */
export const PACKAGE = resolve('out/npm');
export const BUNDLE = join(PACKAGE, 'dist/cli.js');

export interface Outcome {
  code: number | null;
  out: string;
  error: string;
}

/** Bundles command line and plugin from their sources as they ship, once in each run of the tests. */
export function buildCli(): void {
  const built = statSync(BUNDLE, { throwIfNoEntry: false });
  if (built && built.mtimeMs > performance.timeOrigin) return;
  rmSync(PACKAGE, { recursive: true, force: true });
  const options = ['--production', '--npm', join(PACKAGE, 'dist')];
  execFileSync(process.execPath, ['esbuild.mjs', ...options]);
  for (const file of ['package.json', 'README.md', 'LICENSE', '.npmignore']) {
    copyFileSync(file, join(PACKAGE, file));
  }
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
