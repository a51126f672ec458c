/**
 * Installs the VS Code server from npm. Each version is a package of its own, since its Node would
 * shadow the project's in npm scripts, and goes into the user's cache folder: there it outlives
 * `npm ci`, serves every clone, and is not walked through when the extension is packaged.
 *
 * node test/host/install.mjs [newest | 1.100]
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withLock } from './lock.mjs';
import { prepareServer } from './prepare.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/** The server's native modules come ready for these only; elsewhere tests use desktop VS Code. */
export const canRunServer = ['linux-x64', 'linux-arm64'].includes(
  `${process.platform}-${process.arch}`,
);

/** The package beside this file and the oldest Node that runs it, by version. */
const SERVERS = {
  newest: { name: 'server', node: 24 },
  '1.100': { name: 'server-1.100', node: 20 },
};

/** Sources that decide, besides the lock file, what is installed. */
const PREPARED_BY = [
  'chromium-npm.mjs',
  'prepare.mjs',
  'standins/native-watchdog.js',
  'standins/spdlog.js',
];

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
  const label = `VS Code server (${version})`;
  const folder = await ensureInstalled(server.name, label, prepareServer);
  return {
    root: join(folder, 'node_modules/code-server/lib/vscode'),
    node: nodeFor(folder, server.node),
  };
}

/**
 * Installs a package that has a folder of its own, unless the same was installed before.
 * @param {string} path folder of the package, absolute or beside this file
 * @param {string} label for the one line that says what is done
 * @param {(folder: string) => void} [prepare] what is to be done after `npm ci`
 * @returns {Promise<string>} folder of the installation
 */
export async function ensureInstalled(path, label, prepare = () => undefined) {
  const source = resolve(here, path);
  const folder = join(cacheFolder(), `${basename(source)}-${fingerprint(source)}`);
  const stamp = join(folder, 'installed');
  if (existsSync(stamp)) return folder;
  await withLock(folder, async () => {
    if (existsSync(stamp)) return;
    console.log(`installing ${label} in ${folder} …`);
    for (const file of ['package.json', 'package-lock.json', '.npmrc'])
      cpSync(join(source, file), join(folder, file));
    await npmCi(folder);
    prepare(folder);
    writeFileSync(stamp, '');
  });
  return folder;
}

function cacheFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'star-stories-tests');
}

function fingerprint(source) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const files = [join(source, 'package-lock.json'), ...PREPARED_BY.map((name) => join(here, name))];
  for (const file of files) hash.update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
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

/** The Node that was installed with a package, else the one that runs this. */
export function nodeFor(folder, oldest) {
  const installed = join(folder, `node_modules/node-linux-${process.arch}/bin/node`);
  if (existsSync(installed)) return installed;
  if (Number(process.versions.node.split('.')[0]) >= oldest) return process.execPath;
  throw new Error(`Node ${oldest} or newer is needed; this is ${process.version}.`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(await ensureServer(process.argv[2] ?? 'newest'));
}
