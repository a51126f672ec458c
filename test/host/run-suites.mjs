/** Runs suites by `runTests` of @vscode/test-electron, the one way that tests in VS Code start. */
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runTests } from '@vscode/test-electron';
import { canRunServer } from './install.mjs';
import { takeOption } from './options.mjs';
import { ONLY_SECOND } from './steps.mjs';
import { findSuites, freshFolder, prepareSuite } from './suites.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const repository = join(here, '../..');

/** Where the server from npm can't run, and on request, a desktop VS Code is downloaded. */
const isDesktop = process.env.STAR_TEST_DESKTOP === '1' || !canRunServer;

/**
 * node test/<layer>/run.mjs [--vscode newest|1.100] [--layer <other>] [part of a test file's path …]
 * @param {string} defaultLayer folder of `test/` with the suites
 * @param {{ kind?: 'web', bundle(suite: import('./suites.mjs').Suite, out: string, wanted: string[]): Promise<string> }} how
 */
export async function runSuites(defaultLayer, how) {
  const wanted = process.argv.slice(2);
  const version = takeOption(wanted, '--vscode') ?? 'newest';
  const layer = takeOption(wanted, '--layer') ?? defaultLayer;
  try {
    await runAll(layer, { ...how, version, wanted });
  } catch (error) {
    console.error(`${layer}: ${error.message}`);
    process.exitCode = 1;
  }
}

async function runAll(layer, { kind, bundle, version, wanted }) {
  const suites = findSuites(layer, wanted);
  if (suites.length === 0) throw new Error(`no test file matches ${wanted.join(' ')}`);
  for (const suite of suites) {
    const out = join(repository, 'out', layer, `${suite.name}-${version}`);
    rmSync(out, { recursive: true, force: true });
    const tests = await bundle(suite, out, wanted);
    await runTwice(suite, { tests, kind, version });
  }
}

/** A busy machine can make VS Code late. A suite that failed once is tried again from its start, and told. */
async function runTwice(suite, how) {
  try {
    return await runSuite(suite, how);
  } catch (error) {
    console.log(`${error.message}; once more:`);
  }
  await runSuite(suite, how);
  console.log(`${ONLY_SECOND} ${suite.layer}/${suite.name}`);
}

async function runSuite(suite, { tests, kind, version }) {
  const label = `${suite.layer}/${suite.name}`;
  if (isDesktop && suite.options.restricted) {
    console.log(`${label}: skipped, a desktop VS Code under test trusts every folder`);
    return;
  }
  console.log(`${label}: VS Code ${version}, ${kind ?? 'node'} host`);
  const scratch = freshFolder();
  try {
    const { open, profile } = prepareSuite(suite, scratch);
    await runTests({
      ...program(version),
      extensionDevelopmentPath: repository,
      extensionTestsPath: tests,
      extensionTestsEnv: {
        ...{ STAR_VSCODE: version, STAR_WORKSPACE: open ?? '' },
        STAR_EVERY_FAULT: process.env.STAR_EVERY_FAULT ?? '',
      },
      launchArgs: [
        ...whatToOpen(open, kind),
        ...['--user-data-dir', profile, '--extensions-dir', join(scratch, 'extensions')],
        ...['--disable-extension', 'vscode.git'],
        ...(kind ? [`--extensionDevelopmentKind=${kind}`] : []),
        ...(suite.options.restricted ? ['--restricted'] : []),
      ],
    });
    const isProven = kind === 'web' || existsSync(join(dirname(tests), 'passed'));
    if (!isProven) throw new Error('the tests did not come to their end');
  } finally {
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  }
}

function whatToOpen(open, kind) {
  if (open) return [open];
  return kind === 'web' && !isDesktop ? ['--folder-uri=tmp:///workspace'] : [];
}

/** Which VS Code to start: ours, or the one to download. */
function program(version) {
  if (!isDesktop) return { vscodeExecutablePath: join(here, 'code-host') };
  return { version: version === 'newest' ? 'stable' : '1.100.3' };
}
