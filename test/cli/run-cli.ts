import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** One folder below the manifest, as in the package. */
const BUNDLE = resolve('out/cli.cjs');

export interface Outcome {
  code: number | null;
  out: string;
  error: string;
}

/** Bundles the command line from its source, in a process of its own: esbuild can't be bundled. */
export function buildCli(): void {
  const options = {
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    outfile: BUNDLE,
  };
  execFileSync(process.execPath, [
    '-e',
    `require('esbuild').buildSync(${JSON.stringify(options)})`,
  ]);
}

/** Runs the command line in a folder. */
export function runCli(cwd: string, ...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BUNDLE, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  return { code: status, out: stdout, error: stderr };
}

/** A new folder with these files; `remove` deletes it. */
export function folderWith(files: Record<string, string | Uint8Array>): {
  path: string;
  remove: () => void;
} {
  const path = mkdtempSync(join(tmpdir(), 'star-cli-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true }) };
}
