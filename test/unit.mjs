/**
 * Bundles the tests that need no VS Code and runs them with mocha in this process.
 *
 * node test/unit.mjs [part of a test file's path …]
 */
import { rmSync } from 'node:fs';
import Mocha from 'mocha';
import { bundleTests, SHARING, UNIT_LAYERS } from './bundle.mjs';
import { provideGrammars } from './host/built-in-extensions.mjs';

const wanted = process.argv.slice(2);
const out = 'out/unit';

rmSync(out, { recursive: true, force: true });
const inject = ['test/host/same-seed.mjs'];
const files = await bundleTests(UNIT_LAYERS, out, wanted, { ...SHARING, inject });
if (files.length === 0) {
  console.error(`no test file matches ${wanted.join(' ')}`);
  process.exit(1);
}
await provideGrammars(files);
const mocha = new Mocha({ timeout: 120000, reporter: wanted.length > 0 ? 'spec' : 'dot' });
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();
mocha.run((failures) => {
  process.exitCode = failures > 0 ? 1 : 0;
});
