/**
 * Opens VS Code with the extension on a copy of the sample stories: desktop VS Code when there is a
 * `code` command, else the server from npm, to be looked at in a browser.
 *
 * npm start [-- --port <number>] [--no-open]
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startServer, windowAddress } from './host.mjs';
import { canRunServer, ensureServer } from './install.mjs';
import { takeOption } from './options.mjs';

const repository = join(dirname(fileURLToPath(import.meta.url)), '../..');
const isWindows = process.platform === 'win32';

const args = process.argv.slice(2);
const port = Number(takeOption(args, '--port') ?? 0);
const mayOpen = !args.includes('--no-open');

/** A fresh copy each time: the sample stays as it is, and so do the edits in earlier copies. */
function copySample() {
  const folder = mkdtempSync(join(tmpdir(), 'star-stories-sample-'));
  cpSync(join(repository, 'sample'), folder, { recursive: true });
  console.log(`Sample stories: ${folder}`);
  return folder;
}

/** Desktop VS Code refuses to start for root without switches that a try-out should not need. */
function hasDesktop() {
  if (process.getuid?.() === 0) return false;
  return spawnSync('code', ['--version'], { shell: isWindows, stdio: 'ignore' }).status === 0;
}

function openDesktop(folder) {
  const development = `--extensionDevelopmentPath=${repository}`;
  const { status } = spawnSync(
    'code',
    [development, '--new-window', folder].map((arg) => (isWindows ? `"${arg}"` : arg)),
    { shell: isWindows, stdio: 'inherit' },
  );
  process.exitCode = status ?? 1;
}

async function serve() {
  const server = await startServer({
    server: await ensureServer('newest'),
    vsix: [join(repository, 'star-stories.vsix')],
    settings: { 'workbench.startupEditor': 'readme' },
    endWhenUnused: false,
    port,
  });
  let isAsked = false;
  const stop = () => {
    isAsked = true;
    void server.stop();
  };
  process.once('SIGINT', stop).once('SIGTERM', stop);
  void server.exited.then(() => {
    if (isAsked) return;
    console.error(`VS Code ended by itself.\n${server.recent()}`);
    process.exit(1);
  });
  const address = windowAddress(server, { folder: copySample() });
  console.log(`\n  VS Code with STAR Stories:  ${address}\n\nCtrl+C ends it.`);
  if (mayOpen) openBrowser(address);
}

/** A convenience: the address is printed, so nothing is lost where there is no browser. */
function openBrowser(address) {
  if (!process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  const opener = spawn('xdg-open', [address], { detached: true, stdio: 'ignore' });
  opener.on('error', () => {});
  opener.unref();
}

async function main() {
  if (hasDesktop()) return openDesktop(copySample());
  if (canRunServer) return serve();
  throw new Error(
    'No `code` command was found. Install VS Code and, in its Command Palette, run "Shell Command: Install \'code\' command in PATH".',
  );
}

try {
  await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
