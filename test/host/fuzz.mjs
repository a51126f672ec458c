/**
 * Runs the tests that need no VS Code with many more examples for each property, for as long as
 * that takes. Properties that name a number of runs keep theirs.
 *
 * STAR_FUZZ_RUNS=2000 node test/host/fuzz.mjs <layer>,… [part of a test file's path …]
 *
 * Those of `test/core/fuzz` print a table, and keep what failed in `test/fixtures/kept`.
 */
import { rmSync } from 'node:fs';
import Mocha from 'mocha';
import { bundleTests, SHARING } from '../bundle.mjs';
import { provideGrammars } from './built-in-extensions.mjs';

const OUT = 'out/fuzz';
const HOUR_MS = 3_600_000;

const [layers, ...wanted] = process.argv.slice(2);
if (!(Number(process.env.STAR_FUZZ_RUNS) > 0)) throw new Error('STAR_FUZZ_RUNS must be a number');

rmSync(OUT, { recursive: true, force: true });
const inject = ['test/host/fuzz-runs.mjs'];
const mocha = new Mocha({ timeout: HOUR_MS, reporter: 'spec' });
const files = await bundleTests(layers.split(','), OUT, wanted, { ...SHARING, inject });
await provideGrammars(files);
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();
const runner = mocha.run((failures) => {
  process.exitCode = failures > 0 || runner.stats.tests === 0 ? 1 : 0;
});
