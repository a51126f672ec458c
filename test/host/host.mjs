/** Starts and stops a VS Code server that `ensureServer` has installed. */
import { execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { watchServer } from './server-output.mjs';
import { QUIET, RESTRICTED, TRUSTING } from './settings.mjs';

/** The gallery can't be reached from tests, and needn't be. */
const ENVIRONMENT = { EXTENSIONS_GALLERY: '{"serviceUrl":""}' };
const START_MS = 60_000;
const STOP_MS = 5_000;

/**
 * @typedef {object} ServerOptions
 * @property {{ root: string, node: string }} server what `ensureServer` returned
 * @property {string} [dataDir] profile, extensions and logs; a fresh folder, removed at the end, by default
 * @property {Record<string, unknown>} [settings] user settings, unless `dataDir` has some
 * @property {string[]} [vsix] packaged extensions to install first
 * @property {boolean} [testDriver] needed to run extension tests; suppresses notifications
 * @property {boolean} [restricted] leave workspace trust on: folders open in restricted mode
 * @property {boolean} [endWhenUnused] the server ends itself when its starter died
 * @property {number} [port] 0 for any free one
 * @property {string[]} [args] more arguments of the server
 * @property {string[]} [nodeArgs] arguments of Node, for the server and its extension hosts
 * @property {Record<string, string>} [environment] more of its environment
 * @property {(text: string) => void} [onLog]
 */

/**
 * Starts a server on 127.0.0.1 only. Other users of the machine and web pages can reach that
 * address too, hence the token in it.
 * @param {ServerOptions} options
 */
export async function startServer(options) {
  const { server, restricted = false, vsix = [] } = options;
  const isOwn = options.dataDir === undefined;
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'star-host-'));
  const trust = restricted ? RESTRICTED : TRUSTING;
  writeUserSettings(dataDir, { ...QUIET, ...trust, ...options.settings });
  for (const file of vsix) installExtension(server, dataDir, file);

  const token = randomUUID();
  const args = [...(options.nodeArgs ?? []), ...serverArguments(options, dataDir, token)];
  const child = spawn(server.node, args, {
    env: { ...process.env, ...ENVIRONMENT, ...options.environment },
    // A process group of its own, so that its extension hosts can be ended with it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = watchServer(child, options.onLog);
  const kill = (signal) => killGroup(child.pid, signal);
  process.once('exit', () => kill('SIGKILL'));
  const stop = async () => {
    // SIGTERM first: it lets the extension hosts write what they hold.
    kill('SIGTERM');
    await Promise.race([output.exited, pause(STOP_MS, undefined, { ref: false })]);
    kill('SIGKILL');
    if (isOwn) rmSync(dataDir, { recursive: true, force: true, maxRetries: 3 });
  };
  try {
    const port = await output.listening(START_MS);
    const authority = `127.0.0.1:${port}`;
    return { ...output, authority, token, dataDir, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @typedef {Awaited<ReturnType<typeof startServer>>} Server */

function serverArguments(options, dataDir, token) {
  const { server, testDriver = false, restricted = false, endWhenUnused = true } = options;
  return [
    join(server.root, 'out/server-main.js'),
    ...(testDriver ? ['--enable-smoke-test-driver'] : []),
    ...(restricted ? [] : ['--disable-workspace-trust']),
    ...(endWhenUnused ? ['--enable-remote-auto-shutdown', '--reconnection-grace-time', '60'] : []),
    ...['--connection-token', token, '--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    ...['--accept-server-license-terms', '--server-data-dir', dataDir],
    ...['--telemetry-level', 'off', '--disable-telemetry', '--disable-experiments'],
    ...(options.args ?? []),
  ];
}

function writeUserSettings(dataDir, settings) {
  const user = join(dataDir, 'data/User');
  const file = join(user, 'settings.json');
  if (existsSync(file)) return;
  mkdirSync(user, { recursive: true });
  writeFileSync(file, JSON.stringify(settings, null, 2));
}

function installExtension({ root, node }, dataDir, file) {
  const main = join(root, 'out/server-main.js');
  const args = ['--accept-server-license-terms', '--server-data-dir', dataDir];
  execFileSync(node, [main, ...args, '--install-extension', file, '--force'], {
    env: { ...process.env, ...ENVIRONMENT },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

function killGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
  } catch {
    // The group has ended already.
  }
}

/**
 * The address of a window.
 * @param {Server} server
 * @param {object} target
 * @param {string} [target.folder] path of a folder, or a URI of another scheme than file
 * @param {string} [target.workspace] path of a .code-workspace file
 * @param {[string, string][]} [target.payload] what the command line is to desktop VS Code
 */
export function windowAddress(server, { folder, workspace, payload = [] }) {
  const query = new URLSearchParams({ tkn: server.token });
  if (folder) query.set('folder', folder);
  else if (workspace) query.set('workspace', workspace);
  else query.set('ew', 'true');
  if (payload.length > 0) query.set('payload', JSON.stringify(payload));
  return `http://${server.authority}/?${query}`;
}
