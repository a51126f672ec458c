/**
 * Installs the VS Code server from npm, each version in a sub-package of its own: its Node would
 * otherwise shadow the project's in npm scripts.
 *
 * node test/host/install.mjs [newest | 1.100]
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { prepareServer } from './prepare.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** The server's native modules come ready for these only; elsewhere tests use desktop VS Code. */
export const canRunServer = ['linux-x64', 'linux-arm64'].includes(
  `${process.platform}-${process.arch}`,
);

/** Sub-package and the oldest Node that runs it, by version. */
const SERVERS = {
  newest: { folder: 'server', node: 24 },
  '1.100': { folder: 'server-1.100', node: 20 },
};

/** Sources that decide, besides the lock file, what an installed sub-package holds. */
const PREPARED_BY = ['prepare.mjs', 'standins/spdlog.js', 'standins/native-watchdog.js'];

/**
 * Installs a VS Code server unless it is there.
 * @param {'newest' | '1.100'} version
 * @returns {Promise<{ root: string, node: string }>} folder of the server, and the Node to run it
 */
export async function ensureServer(version) {
  const server = SERVERS[version];
  if (!server) throw new Error(`unknown VS Code ${version}: ${Object.keys(SERVERS).join(' or ')}`);
  if (!canRunServer)
    throw new Error('The VS Code server from npm runs on Linux (x64, arm64) only.');
  const folder = join(here, server.folder);
  await ensureInstalled(folder, `VS Code server (${version})`, () => prepareServer(folder));
  return {
    root: join(folder, 'node_modules/code-server/lib/vscode'),
    node: nodeFor(folder, server.node),
  };
}

/**
 * Runs `npm ci` in a sub-package, then `prepare`, unless both were done for the same lock file.
 * @param {string} folder
 * @param {string} label for the one line that says what is done
 * @param {() => void} prepare
 */
export async function ensureInstalled(folder, label, prepare) {
  const stamp = join(folder, 'node_modules/.installed');
  const wanted = fingerprint(folder);
  const isDone = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isDone()) return;
  await withLock(folder, async () => {
    if (isDone()) return;
    console.log(`installing ${label} …`);
    await npmCi(folder);
    prepare();
    writeFileSync(stamp, wanted);
  });
}

function fingerprint(folder) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const files = [join(folder, 'package-lock.json'), ...PREPARED_BY.map((name) => join(here, name))];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex');
}

/** No install scripts: they compile native modules and download from other hosts. */
function npmCi(folder) {
  const args = ['ci', '--ignore-scripts', '--include=optional', '--no-audit', '--no-fund'];
  const windows = process.platform === 'win32';
  const npm = spawn('npm', [...args, '--loglevel=error'], { cwd: folder, shell: windows });
  let output = '';
  for (const stream of [npm.stdout, npm.stderr]) stream.on('data', (text) => (output += text));
  return new Promise((resolve, reject) => {
    npm.once('error', reject);
    npm.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`npm ci failed in ${folder}\n${output}`));
    });
  });
}

function nodeFor(folder, oldest) {
  const installed = join(folder, `node_modules/node-linux-${process.arch}/bin/node`);
  if (existsSync(installed)) return installed;
  if (Number(process.versions.node.split('.')[0]) >= oldest) return process.execPath;
  throw new Error(`The VS Code server needs Node ${oldest} or newer; this is ${process.version}.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await ensureServer(process.argv[2] ?? 'newest'));
}
