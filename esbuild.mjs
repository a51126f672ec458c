/**
 * Builds what ships into dist/: the extension for the Node host and for the web worker host, the
 * webview pages, the command line and the remark plugin.
 *
 * node esbuild.mjs [--production] [--watch] [--npm FOLDER]
 *   --npm FOLDER  builds only what the npm package holds, into that folder, and leaves the rest there
 */
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, context } from 'esbuild';
import { materials } from './packaging/materials.mjs';
import { notices } from './packaging/notices.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const npmOnly = process.argv.includes('--npm');
const npmFolder = npmOnly ? process.argv[process.argv.indexOf('--npm') + 1] : 'dist';

/** Options that every bundle shares. */
const common = {
  bundle: true,
  minify: production,
  sourcemap: production ? false : 'linked',
  target: 'es2022',
  legalComments: 'none',
  // No bundle can call it, whatever a library brings along: nothing of ours uses the network.
  define: { fetch: 'undefined' },
  logLevel: 'warning',
  // For the licenses and the list of what is bundled.
  metafile: true,
};

/**
 * In the Node host the extension is loaded when it is first used, and these parts of the core when they
 * are first needed. They are ES modules; what several of them use is in files that they share.
 */
const LATER = ['engine', 'coverage', 'cases', 'review', 'plan', 'preparation'];
const separateFiles = {
  name: 'separate-files',
  setup(plugin) {
    plugin.onResolve({ filter: /^\.\/node-host$/ }, () => ({
      path: './node-host.js',
      external: true,
    }));
    plugin.onResolve({ filter: /\/core\/[a-z]+$/ }, ({ kind, path }) => {
      const name = LATER.find((one) => path.endsWith(`/core/${one}`));
      return name && kind === 'dynamic-import'
        ? { path: `./core/${name}.mjs`, external: true }
        : undefined;
    });
  },
};

/** What resolves to CommonJS on Node, which is larger and slower to load than its ES modules. */
const asModules = {
  yaml: './node_modules/yaml/browser/index.js',
  '@vscode/l10n': './node_modules/@vscode/l10n/dist/browser.js',
};

const node = {
  ...common,
  platform: 'node',
  format: 'cjs',
  external: ['vscode'],
  alias: asModules,
  mainFields: ['module', 'main'],
  outdir: 'dist',
};

const pages = readdirSync('src/views', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map((entry) => entry.name);

/** What the npm package holds. */
const npmBundles = [
  {
    ...node,
    entryPoints: { cli: 'src/cli/main.ts' },
    banner: { js: '#!/usr/bin/env node' },
    outdir: npmFolder,
  },
  {
    ...node,
    entryPoints: { remark: 'src/remark/plugin.ts' },
    format: 'esm',
    outExtension: { '.js': '.mjs' },
    outdir: npmFolder,
  },
];

const extensionBundles = [
  {
    ...node,
    entryPoints: ['src/extension.ts'],
    plugins: [separateFiles],
    // VS Code hands its API out to what is required.
    supported: { 'dynamic-import': false },
  },
  { ...node, entryPoints: ['src/node-host.ts'], plugins: [separateFiles] },
  {
    ...node,
    entryPoints: LATER.map((name) => `src/core/${name}.ts`),
    format: 'esm',
    splitting: true,
    chunkNames: 'shared-[hash]',
    outExtension: { '.js': '.mjs' },
    outdir: 'dist/core',
  },
  {
    ...common,
    entryPoints: { extension: 'src/extension.web.ts' },
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    alias: asModules,
    // A plain browser build would pick modules that need a DOM; the worker host has none.
    conditions: ['worker'],
    outdir: 'dist/web',
  },
  {
    ...common,
    entryPoints: Object.fromEntries(pages.map((page) => [page, `src/views/${page}/page.tsx`])),
    platform: 'browser',
    format: 'iife',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    outdir: 'dist/views',
  },
];

const bundles = npmOnly ? npmBundles : [...extensionBundles, ...npmBundles];
if (!npmOnly) rmSync('dist', { recursive: true, force: true });
mkdirSync(npmFolder, { recursive: true });
copyFileSync('src/remark/public.d.ts', join(npmFolder, 'remark.d.mts'));
if (!npmOnly) copyCases();
if (watch) {
  const contexts = await Promise.all(bundles.map((options) => context(options)));
  await Promise.all(contexts.map((one) => one.watch()));
  console.log('watching');
} else {
  const built = await Promise.all(bundles.map((options) => build(options)));
  const metafiles = built.map(({ metafile }) => metafile);
  writeFileSync(join(npmFolder, 'ThirdPartyNotices.txt'), notices(metafiles));
  const bill = JSON.stringify(materials(metafiles), null, 2);
  writeFileSync(join(npmFolder, 'materials.cdx.json'), `${bill}\n`);
}

/** Cases are data, of which a host reads the one that is played. */
function copyCases() {
  const folder = 'src/core/guide/cases';
  mkdirSync('dist/cases', { recursive: true });
  for (const name of readdirSync(folder))
    copyFileSync(join(folder, name), join('dist/cases', name));
}
