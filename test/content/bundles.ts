import { readdirSync } from 'node:fs';
import { build } from 'esbuild';

const PAGES = readdirSync('src/views', { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'shared')
  .map(({ name }) => `src/views/${name}/page.tsx`);

/** What bundles are made from. */
export const ENTRIES = [
  ...['src/extension.ts', 'src/extension.web.ts', 'src/cli/main.ts', 'src/remark/plugin.ts'],
  ...PAGES,
];

/** Builds an entry with all that it takes from elsewhere, in one file. @param minify as what is shipped is */
export const bundle = (entry: string, minify = false) =>
  build({
    entryPoints: [entry],
    outdir: 'out/no-network',
    bundle: true,
    write: false,
    metafile: true,
    ...(minify ? { minify } : { minifyWhitespace: true }),
    format: 'cjs',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    jsx: 'automatic',
    jsxImportSource: 'preact',
    // As in esbuild.mjs.
    alias: { '@vscode/l10n': './node_modules/@vscode/l10n/dist/browser.js' },
    define: { fetch: 'undefined' },
    logLevel: 'error',
  });
