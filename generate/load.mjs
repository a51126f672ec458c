import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** The exports of a module of the core. */
export async function load(module) {
  const folder = mkdtempSync(join(process.cwd(), 'node_modules/.generate-'));
  const outfile = join(folder, 'module.cjs');
  try {
    await build({
      entryPoints: [module],
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
