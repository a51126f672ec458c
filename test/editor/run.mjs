/**
 * Runs the tests of this folder inside VS Code's Node extension host.
 *
 * node test/editor/run.mjs [--vscode newest|1.100] [part of a test file's path …]
 */
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundleTests } from '../bundle.mjs';
import { runSuites } from '../host/run-suites.mjs';

async function bundle({ layer, name }, out, wanted) {
  await bundleTests([join(layer, name)], out, wanted);
  const runner = join(out, 'index.cjs');
  await build({
    entryPoints: ['test/editor/index.ts'],
    outfile: runner,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode', 'mocha'],
    logLevel: 'warning',
  });
  return runner;
}

await runSuites('editor', { bundle });
