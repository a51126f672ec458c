/**
 * Runs the tests of this folder inside VS Code's web worker extension host.
 *
 * node test/web/run.mjs [--vscode newest|1.100] [part of a test file's path …]
 */
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { findTests } from '../bundle.mjs';
import { runSuites } from '../host/run-suites.mjs';

/** What cases come to here, to be compared with what they come to in the worker. */
async function replayedInNode(out) {
  const outfile = resolve(out, 'replayed.cjs');
  await build({
    entryPoints: ['test/replay/replayed.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    loader: { '.yaml': 'text' },
    logLevel: 'warning',
  });
  return createRequire(import.meta.url)(outfile).replayed();
}

/** The host loads one file and adds `.js` to any other ending. */
async function bundle({ layer, name }, out, wanted) {
  const tests = findTests([join(layer, name)], wanted);
  const runner = join(out, 'index.js');
  const files = ['./test/web/setup.ts', ...tests];
  const imports = files.map((file) => `import ${JSON.stringify(file)};`);
  await build({
    stdin: {
      contents: [...imports, `export { run } from './test/web/index.ts';`].join('\n'),
      resolveDir: '.',
      loader: 'ts',
    },
    outfile: runner,
    bundle: true,
    platform: 'browser',
    loader: { '.yaml': 'text' },
    // A plain browser build would pick modules that need a DOM; the worker host has none.
    conditions: ['worker'],
    format: 'iife',
    globalName: 'suite',
    // Mocha puts itself into `module.exports` on load, so ours comes last.
    footer: { js: 'module.exports = suite;' },
    external: ['vscode'],
    define: { REPLAYED: JSON.stringify(JSON.stringify(await replayedInNode(out))) },
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return runner;
}

await runSuites('web', { kind: 'web', bundle });
