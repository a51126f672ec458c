/** Finds and bundles test files; there is no hand-kept list of them anywhere. */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));

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
 * Bundles every test of the folders to one CommonJS file in `out`.
 * @returns {Promise<string[]>} absolute paths of the bundles
 */
export async function bundleTests(folders, out, wanted = [], options = {}) {
  const files = findTests(folders, wanted);
  if (files.length === 0) return [];
  const name = (file) => relative(here, file).split(sep).join('__').replace(/\.ts$/, '');
  await build({
    entryPoints: Object.fromEntries(files.map((file) => [name(file), file])),
    outdir: out,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    target: 'node20',
    sourcemap: 'inline',
    loader: { '.yaml': 'text' },
    external: ['vscode', 'esbuild', 'playwright-core', 'vscode-oniguruma', 'axe-core', '*.mjs'],
    logLevel: 'warning',
    ...options,
  });
  return files.map((file) => resolve(out, `${name(file)}.cjs`));
}
