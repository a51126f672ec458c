/**
 * Runs the tests of this folder: a browser drives VS Code, in which the packaged extension is
 * installed as users install it. Server and browser are shared by all files.
 *
 * node test/e2e/run.mjs [--host node|web] [--vscode newest|1.100] [--layer e2e|screenshots]
 *                       [part of a test file's path …]
 *
 * STAR_THEMES  any of light,dark,hc,hc-light (dark by default)
 * STAR_WIDTHS  widths of the side bar in pixels, or full (300 by default)
 */
import { existsSync, rmSync } from 'node:fs';
import { basename } from 'node:path';
import Mocha from 'mocha';
import { bundleTests, findTests } from '../bundle.mjs';
import { launchBrowser } from '../host/browser.mjs';
import { startServer, windowAddress } from '../host/host.mjs';
import { ensureServer } from '../host/install.mjs';
import { takeHost, takeOption } from '../host/options.mjs';
import { settingsFor } from '../host/settings.mjs';
import { ONLY_SECOND } from '../host/steps.mjs';

const EXTENSION = 'star-stories.star-stories';
const VSIX = 'star-stories.vsix';

const wanted = process.argv.slice(2);
const version = takeOption(wanted, '--vscode') ?? 'newest';
const kind = takeHost(wanted);
const layer = takeOption(wanted, '--layer') ?? 'e2e';
/** Bundles and pictures; runs in several hosts at once don't share any. */
const out = `out/${layer}/${kind}-${version}`;

/** With more files than these it isn't the machine. */
const MOST_LATE = 3;

/** What each run begins with: whether the extension runs where it should. */
const FIRST = 'test/e2e/host.test.ts';

async function main(stopLater) {
  if (!existsSync(VSIX)) throw new Error(`${VSIX} is missing: run npm run package first`);
  rmSync(out, { recursive: true, force: true });
  const parts = wanted.length > 0 && layer === 'e2e' ? [FIRST, ...wanted] : wanted;
  const files = await bundleTests([layer], out, parts);
  if (findTests([layer], wanted).length === 0)
    throw new Error(`no test file matches ${wanted.join(' ')}`);

  const installed = await ensureServer(version);
  const extension = { vsix: [VSIX], settings: settingsFor(kind, [EXTENSION]) };
  const server = await startServer({ server: installed, ...extension });
  stopLater(() => server.stop());
  const browser = await launchBrowser();
  stopLater(() => browser.close());
  // Test files are bundles of their own; this is how they get at what they share.
  globalThis.starHost = {
    kind,
    out,
    browser,
    dataDir: server.dataDir,
    address: (target) => windowAddress(server, target),
    startServer: async (options) => {
      const own = await startServer({ server: installed, ...extension, ...options });
      stopLater(() => own.stop());
      const port = Number(own.authority.split(':')[1]);
      return { port, stop: own.stop, address: (target) => windowAddress(own, target) };
    },
  };
  console.log(`VS Code ${version}, ${kind} host`);
  // What goes on for hours has failed when it fails once.
  const run = layer === 'nightly' ? runMocha : runTwice;
  const { tests, pending, failures } = await run(files);
  if (pending > 0)
    console.log(`${pending} of ${tests} tests skipped, which make sense elsewhere only`);
  if (tests === 0) throw new Error('no test ran');
  if (failures > 0) throw new Error(`${failures} of ${tests} tests failed; pictures are in ${out}`);
}

/** A busy machine can make a browser late. What it failed once is tried again from its start, and told. */
async function runTwice(files) {
  const first = await runMocha(files);
  if (first.failed.length === 0 || first.failed.length > MOST_LATE) return first;
  const second = await runMocha(first.failed);
  if (second.failures === 0)
    for (const file of first.failed) console.log(`${ONLY_SECOND} ${basename(file, '.cjs')}`);
  return { ...first, failures: second.failures };
}

/** @returns {Promise<Mocha.Stats & { failed: string[] }>} with the files in which a test failed */
function runMocha(files) {
  const mocha = new Mocha({ timeout: 90_000, reporter: 'spec', forbidOnly: true });
  for (const file of files) mocha.addFile(file);
  mocha.unloadFiles();
  const failed = new Set();
  return new Promise((resolve) => {
    const runner = mocha.run(() => resolve({ ...runner.stats, failed: [...failed] }));
    runner.on('fail', ({ file, parent }) => failed.add(file ?? parent.file));
    // Mocha would leave out every suite with `bail` after a failure anywhere.
    runner.on('suite end', ({ parent }) => {
      if (parent?.root) runner.failures = 0;
    });
  });
}

const stops = [];
const stopAll = async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
};
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
])
  process.on(signal, () => void stopAll().then(() => process.exit(code)));

try {
  await main((stop) => stops.push(stop));
} catch (error) {
  console.error(`end to end: ${error.message}`);
  process.exitCode = 1;
}
await stopAll();
