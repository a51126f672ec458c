/** Finds and bundles test files; there is no hand-kept list of them anywhere. */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

/** Folders of tests that need a window. */
const WINDOW_LAYERS = ['editor', 'web', 'e2e', 'nightly', 'screenshots'];

/** Folders of tests that run in a process of Node: all others. */
export const UNIT_LAYERS = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['host', ...WINDOW_LAYERS].includes(entry.name))
  .map((entry) => entry.name);

/** Absolute paths of the `*.test.ts` files below `test/<folder>` whose path holds one of `wanted`. */
export function findTests(folders, wanted = []) {
  return folders
    .map((folder) => join(here, folder))
    .filter((folder) => statSync(folder, { throwIfNoEntry: false })?.isDirectory())
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name))),
    )
    .filter((file) => file.endsWith('.test.ts'))
    .filter((file) => wanted.length === 0 || wanted.some((part) => file.includes(part)))
    .sort();
}

/**
 * Options for tests that run in one process of Node: they share what they have in common instead of
 * each having a copy, which takes a tenth of the memory.
 */
export const SHARING = {
  format: 'esm',
  splitting: true,
  outExtension: { '.js': '.mjs' },
  // What CommonJS packages ask for at run time.
  banner: {
    js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
  },
};

/**
 * Bundles every test of the folders to a file in `out`, as CommonJS unless the options say otherwise.
 * @returns {Promise<string[]>} absolute paths of the bundles
 */
export async function bundleTests(folders, out, wanted = [], options = {}) {
  const files = findTests(folders, wanted);
  if (files.length === 0) return [];
  const { outExtension = { '.js': '.cjs' } } = options;
  const name = (file) => relative(here, file).split(sep).join('__').replace(/\.ts$/, '');
  await build({
    entryPoints: Object.fromEntries(files.map((file) => [name(file), file])),
    outdir: out,
    outExtension,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    target: 'node20',
    sourcemap: 'inline',
    loader: { '.yaml': 'text' },
    external: [
      'vscode',
      'esbuild',
      'eslint',
      'playwright-core',
      'typescript',
      'vscode-oniguruma',
      'axe-core',
      '*.mjs',
    ],
    logLevel: 'warning',
    ...options,
  });
  return files.map((file) => resolve(out, `${name(file)}${outExtension['.js']}`));
}
