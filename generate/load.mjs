import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of modules of the core, which share what they have in common. */
export async function load(...modules) {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules/.generate-'));
  const outfile = join(folder, 'module.cjs');
  try {
    await build({
      stdin: {
        contents: modules.map((module) => `export * from './${module}';`).join('\n'),
        resolveDir: process.cwd(),
      },
      outfile,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      loader: { '.yaml': 'text' },
      logLevel: 'error',
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
