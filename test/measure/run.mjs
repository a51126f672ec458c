/**
 * Measures the checks on the labelled corpora.
 *
 * node test/measure/run.mjs [--details] [--record YYYY-MM-DD]
 *   --details  names the texts of the development corpora on which a rule was wrong
 *   --record   keeps the first figures of each rule on the locked half in docs/measured.json
 */
import { rmSync } from 'node:fs';
import { build } from 'esbuild';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';

const outfile = 'out/measure.cjs';
await build({
  entryPoints: ['test/measure/main.ts'],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  logLevel: 'error',
});
await import(pathToFileURL(resolve(outfile)).href);
rmSync(outfile);
