/**
 * Finds a Chromium that starts, or installs one.
 *
 * node test/host/chromium.mjs
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { npmChromium } from './chromium-npm.mjs';
import { withLock } from './lock.mjs';

const PROGRAMS = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Tried in this order; each gives a program, or nothing. */
const LADDER = [
  () => process.env.CHROMIUM_PATH,
  () => chromium.executablePath(),
  () => onPath(PROGRAMS),
  () => PLACES.find((place) => existsSync(place)),
  debianChromium,
  npmChromium,
];

/**
 * @returns {Promise<string>} path of a Chromium or Chrome that was seen to start
 * @throws when there is none and none can be installed
 */
export async function ensureChromium() {
  for (const rung of LADDER) {
    const program = await rung();
    if (program && starts(program)) return program;
  }
  throw new Error(
    'No Chromium was found: install Chrome or Chromium, or set CHROMIUM_PATH to the program.',
  );
}

function starts(program) {
  if (!existsSync(program)) return false;
  // On Windows `--version` opens a window instead.
  if (process.platform === 'win32') return true;
  try {
    execFileSync(program, ['--version'], { stdio: 'pipe', timeout: 20_000 });
    return true;
  } catch {
    console.log(`${program} does not start`);
    return false;
  }
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const places = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return places.find((place) => existsSync(place));
}

/** Debian's package, when we may install it. On Ubuntu it is a mere pointer to a snap. */
async function debianChromium() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !existsSync('/etc/debian_version') || !onPath(['apt-get'])) return undefined;
  return withLock('apt-get install chromium', async () => {
    const there = onPath(PROGRAMS);
    if (there) return there;
    console.log('installing Chromium from Debian …');
    try {
      aptGet('update', '--quiet');
      aptGet('install', '--yes', '--no-install-recommends', 'chromium');
    } catch (error) {
      console.log(`apt-get could not install Chromium: ${String(error.stderr ?? error).trim()}`);
    }
    return onPath(PROGRAMS);
  });
}

function aptGet(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  execFileSync('apt-get', args, { env, stdio: 'pipe', maxBuffer: 1e8 });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await ensureChromium());
}
