/**
 * What `npm test` runs: checks, build, tests without VS Code, then tests in a real one.
 *
 * npm test [-- [--verbose] part of a test file's path …]   the tests of these files only
 * npm run test:all      also the oldest VS Code we support, every theme and width
 * npm run test:nightly  property tests at length, and the long tests
 */
import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTests } from './bundle.mjs';
import { canRunServer } from './host/install.mjs';
import { runSteps } from './host/steps.mjs';

const args = process.argv.slice(2);
const flags = new Set(args.filter((arg) => arg.startsWith('--')));
const wanted = args.filter((arg) => !arg.startsWith('--'));
const here = dirname(fileURLToPath(import.meta.url));

const WINDOW_LAYERS = ['editor', 'web', 'e2e', 'nightly'];
const EVERY_LOOK = { STAR_THEMES: 'light,dark,hc,hc-light', STAR_WIDTHS: '200,300,full' };

const unitLayers = () =>
  readdirSync(here, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !['host', ...WINDOW_LAYERS].includes(entry.name))
    .map((entry) => entry.name);
const hasTests = (...layers) => findTests(layers, wanted).length > 0;

const node = (name, file, ...rest) => ({ name, command: ['node', file, ...rest] });
const npmRun = (script) => ({ name: script, command: ['npm', 'run', '--silent', script] });
const inWindow = (step, ...needs) => ({ ...step, window: true, needs: ['package', ...needs] });

const checks = [npmRun('lint'), npmRun('typecheck')];
const unit = node('unit', 'test/unit.mjs', ...wanted);
const server = node('install VS Code', 'test/host/install.mjs', 'newest');
const oldServer = node('install VS Code 1.100', 'test/host/install.mjs', '1.100');
const browser = node('install Chromium', 'test/host/chromium.mjs');
const installs = canRunServer ? [server, browser] : [];
const installed = installs.map(({ name }) => name);

const editor = inWindow(node('editor', 'test/editor/run.mjs', ...wanted), ...installed);
const web = inWindow(node('web worker', 'test/web/run.mjs', ...wanted), ...installed);
const e2e = inWindow(node('end to end', 'test/e2e/run.mjs', ...wanted), ...installed);

/** The same tests in the oldest VS Code we support. */
const inOld = (step) => ({
  ...step,
  name: `${step.name} 1.100`,
  command: [...step.command, '--vscode', '1.100'],
  needs: [...step.needs, oldServer.name],
});

function everyChange() {
  const windows = canRunServer ? [editor, web, e2e] : [editor, web];
  return [npmRun('package'), ...installs, ...windows, ...checks, unit];
}

function everything() {
  if (!canRunServer) return everyChange();
  const looks = { ...e2e, name: 'end to end, every look', env: EVERY_LOOK };
  const base = everyChange().map((step) => (step === e2e ? looks : step));
  return [...base, oldServer, inOld(editor), inOld(web), inOld(e2e)];
}

function nightly() {
  const env = { STAR_FUZZ_RUNS: '2000' };
  const long = { ...unit, command: ['node', '--import', './test/host/fuzz.mjs', 'test/unit.mjs'] };
  const tests = inWindow(
    node('nightly', 'test/editor/run.mjs', '--layer', 'nightly'),
    ...installed,
  );
  if (!hasTests('nightly')) {
    console.log('test/nightly holds no tests');
    return [{ ...long, env }];
  }
  return [npmRun('package'), ...installs, { ...long, env }, tests];
}

/** With parts of paths: no checks, and only the steps that have such a test. */
function selected() {
  const windows = [
    [editor, 'editor'],
    [web, 'web'],
    [e2e, 'e2e'],
  ].filter(([, layer]) => hasTests(layer));
  const before = windows.length > 0 ? [npmRun('package'), ...installs] : [];
  const tests = windows.map(([step]) => step);
  return [...before, ...(hasTests(...unitLayers()) ? [unit] : []), ...tests];
}

function plan() {
  if (wanted.length > 0) return selected();
  if (flags.has('--all')) return everything();
  return flags.has('--nightly') ? nightly() : everyChange();
}

const steps = plan();
const started = performance.now();
if (steps.length === 0) {
  console.error(`no test file matches ${wanted.join(' ')}`);
  process.exit(1);
}
// Two at a time: a VS Code takes a core and a half.
const slots = Math.min(2, availableParallelism());
const isGood = await runSteps(steps, { verbose: flags.has('--verbose'), slots });
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${isGood ? 'all passed' : 'failed'} after ${seconds} s`);
process.exitCode = isGood ? 0 : 1;
