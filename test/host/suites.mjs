/**
 * Suites of tests that run inside VS Code: a folder `test/<layer>/<suite>/` is one run of VS Code.
 *
 * - `fixtures/workspace/` is opened as a fresh copy; or `fixtures/*.code-workspace`, with what is
 *   beside it; or, with no fixtures, an empty window (in the web worker host a folder in memory).
 * - `suite.json` may hold `settings` (user settings) and `restricted: true` (nothing is trusted).
 */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTests } from '../bundle.mjs';

const tests = join(dirname(fileURLToPath(import.meta.url)), '..');

/**
 * @typedef {object} Suite
 * @property {string} layer editor or web
 * @property {string} name
 * @property {string} folder absolute
 * @property {{ settings?: Record<string, unknown>, restricted?: boolean }} options
 */

/**
 * @param {string} layer
 * @param {string[]} wanted parts of paths of test files; none for all
 * @returns {Suite[]} those that have a wanted test
 */
export function findSuites(layer, wanted) {
  return readdirSync(join(tests, layer), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .filter((entry) => findTests([join(layer, entry.name)], wanted).length > 0)
    .map(({ name }) => {
      const folder = join(tests, layer, name);
      return { layer, name, folder, options: readOptions(folder) };
    });
}

function readOptions(folder) {
  const file = join(folder, 'suite.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

/** A new folder whose path has a blank and a letter beyond ASCII, as real ones do. */
export const freshFolder = () => mkdtempSync(join(tmpdir(), 'star störies-'));

/**
 * Copies a suite's workspace and writes its user settings.
 * @param {Suite} suite
 * @param {string} scratch an empty folder
 * @returns {{ open: string | undefined, profile: string }} what to open, folder of the profile
 */
export function prepareSuite(suite, scratch) {
  const profile = join(scratch, 'profile');
  mkdirSync(join(profile, 'User'), { recursive: true });
  const settings = JSON.stringify(suite.options.settings ?? {});
  writeFileSync(join(profile, 'User/settings.json'), settings);
  return { open: copyWorkspace(suite, scratch), profile };
}

function copyWorkspace(suite, scratch) {
  const fixtures = join(suite.folder, 'fixtures');
  if (!existsSync(fixtures)) return undefined;
  cpSync(fixtures, scratch, { recursive: true });
  const several = readdirSync(scratch).find((name) => name.endsWith('.code-workspace'));
  return join(scratch, several ?? 'workspace');
}
