/**
 * What `npm test` runs: checks, build, tests without VS Code, then tests in a real one.
 *
 * npm test [-- [--verbose] part of a test file's path …]   the tests of these files only
 * npm test -- --host node|web --vscode newest|1.100          all tests in that host of that version
 * npm run test:all      all tests in both hosts of the newest and the oldest VS Code, every look
 * npm run test:nightly  property tests at length, and the long tests
 */
import { availableParallelism } from 'node:os';
import { findTests, UNIT_LAYERS } from './bundle.mjs';
import { canRunServer } from './host/install.mjs';
import { takeHost, takeOption } from './host/options.mjs';
import { runSteps } from './host/steps.mjs';

const args = process.argv.slice(2);
const isOneHost = args.includes('--host') || args.includes('--vscode');
const version = takeOption(args, '--vscode') ?? 'newest';
const kind = takeHost(args);
if (!['newest', '1.100'].includes(version)) throw new Error(`unknown VS Code ${version}`);
const flags = new Set(args.filter((arg) => arg.startsWith('--')));
const wanted = args.filter((arg) => !arg.startsWith('--'));

const EVERY_LOOK = { STAR_THEMES: 'light,dark,hc,hc-light', STAR_WIDTHS: '200,300,full' };

const hasTests = (layers) => findTests(layers, wanted).length > 0;

const node = (name, file, ...rest) => ({ name, command: ['node', file, ...rest] });
const npmRun = (script) => ({ name: script, command: ['npm', 'run', '--silent', script] });

const server = node('install VS Code', 'test/host/install.mjs', 'newest');
const oldServer = node('install VS Code 1.100', 'test/host/install.mjs', '1.100');
const browser = node('install Chromium', 'test/host/chromium.mjs');
const installs = canRunServer ? [server, browser] : [];

/** A step that runs the test files of some layers. */
const testing = (name, layers, ...file) => ({ ...node(name, ...file, ...wanted), layers });
const inWindow = (step) => ({
  ...step,
  window: true,
  needs: ['package', ...installs.map(({ name }) => name)],
});

const unit = testing('unit', UNIT_LAYERS, 'test/unit.mjs');
const editor = inWindow(testing('editor', ['editor'], 'test/editor/run.mjs'));
const web = inWindow(testing('web worker', ['web'], 'test/web/run.mjs'));
const e2e = inWindow(testing('end to end', ['e2e'], 'test/e2e/run.mjs'));

/** The same tests in the oldest VS Code we support. */
const inOld = (step) => ({
  ...step,
  name: `${step.name} 1.100`,
  command: [...step.command, '--vscode', '1.100'],
  needs: canRunServer ? [...step.needs, oldServer.name] : step.needs,
});

/** The same end-to-end tests with the extension in the web worker host. */
const inWorker = (step) => ({
  ...step,
  name: step.name.replace('end to end', 'end to end, web worker'),
  command: [...step.command, '--host', 'web'],
});

/** What candidates do most, as far as each change sees it in the other hosts and versions. */
const LOOP = ['e2e/walkthrough', 'access/keyboard'];
const only = (step, name, files) => ({ ...step, name, command: [...step.command, ...files] });

/** Tests that are asked for by name run in the newest VS Code only, beside the files. */
function elsewhere() {
  if (!canRunServer || wanted.length > 0) return [];
  return [
    oldServer,
    only(inOld(editor), 'folders and index 1.100', ['editor/folders', 'editor/index', 'main/peek']),
    only(inOld(e2e), 'main loop 1.100', [...LOOP, 'coverage/tree']),
    only(inWorker(e2e), 'main loop, web worker', [...LOOP, 'coverage/tree']),
    only(inOld(inWorker(e2e)), 'main loop, web worker 1.100', LOOP),
  ];
}

function everyChange() {
  const windows = canRunServer ? [editor, web, e2e] : [editor, web];
  const checks = [npmRun('lint'), npmRun('typecheck')];
  return [npmRun('package'), ...installs, ...windows, ...elsewhere(), ...checks, unit];
}

function everything() {
  if (!canRunServer) return everyChange();
  const looks = { ...e2e, name: 'end to end, every look', env: EVERY_LOOK };
  const hosts = [editor, web, looks, inWorker(e2e)];
  const old = [editor, web, e2e, inWorker(e2e)].map(inOld);
  const checks = [npmRun('lint'), npmRun('typecheck')];
  return [npmRun('package'), ...installs, oldServer, ...hosts, ...old, ...checks, unit];
}

/** What runs in one host of one version: the tests in its extension host, and those of the package. */
function oneHost() {
  const suites = kind === 'web' ? web : editor;
  const ends = kind === 'web' ? inWorker(e2e) : e2e;
  const windows = canRunServer ? [suites, ends] : [suites];
  if (version === 'newest') return [npmRun('package'), ...installs, ...windows];
  const old = canRunServer ? [...installs, oldServer] : [];
  return [npmRun('package'), ...old, ...windows.map(inOld)];
}

function nightly() {
  const fuzz = {
    ...testing('unit, at length', UNIT_LAYERS, 'test/host/fuzz.mjs', UNIT_LAYERS.join()),
    env: { STAR_FUZZ_RUNS: '2000' },
  };
  const inputs = {
    ...testing(
      'parsers and engines',
      ['core/fuzz', 'cli/fuzz'],
      'test/host/fuzz.mjs',
      'core/fuzz,cli/fuzz',
    ),
    env: { STAR_FUZZ_RUNS: '100000' },
  };
  const long = ['test/e2e/run.mjs', '--layer', 'nightly'];
  const nights = inWindow(testing('nightly', ['nightly'], ...long));
  const faults = inWindow(testing('every fault', ['faults'], 'test/faults/run.mjs'));
  if (hasTests(nights.layers))
    return [npmRun('package'), ...installs, fuzz, inputs, faults, nights];
  console.log('test/nightly holds no test files');
  return [fuzz, inputs];
}

function plan() {
  if (isOneHost) return oneHost();
  if (flags.has('--all')) return everything();
  return flags.has('--nightly') ? nightly() : everyChange();
}

/** With parts of paths: no checks, only the steps that run such a file, and what they need. */
function select(steps) {
  if (wanted.length === 0) return steps;
  const chosen = steps.filter(({ layers }) => layers && hasTests(layers));
  const needed = new Set(chosen.flatMap(({ needs = [] }) => needs));
  return steps.filter((step) => chosen.includes(step) || needed.has(step.name));
}

const steps = select(plan());
if (steps.length === 0) {
  console.error(`no test file matches ${wanted.join(' ')}`);
  process.exit(1);
}
const started = performance.now();
// Two at a time: a VS Code takes a core and a half.
const slots = Math.min(2, availableParallelism());
const isGood = await runSteps(steps, { verbose: flags.has('--verbose'), slots });
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${isGood ? 'all passed' : 'failed'} after ${seconds} s`);
process.exitCode = isGood ? 0 : 1;
