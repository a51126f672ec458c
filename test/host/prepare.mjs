/**
 * Makes the VS Code server inside the npm package code-server runnable without the package's own
 * install scripts, which compile and download.
 */
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const standins = join(dirname(fileURLToPath(import.meta.url)), 'standins');

/** @param {string} folder where the package was installed by `npm ci --ignore-scripts` */
export function prepareServer(folder) {
  const modules = join(folder, 'node_modules');
  linkModules(modules);
  putStandin(modules, '@vscode/native-watchdog', 'native-watchdog.js');
  putStandin(modules, 'native-watchdog', 'native-watchdog.js');
  putStandin(modules, '@vscode/spdlog', 'spdlog.js');
  putRipgrep(modules);
}

/** The server looks for its modules beside itself, and the page in the browser fetches from there. */
function linkModules(modules) {
  const link = join(modules, 'code-server/lib/vscode/node_modules');
  rmSync(link, { recursive: true, force: true });
  // Only an absolute junction works on Windows; elsewhere the folder may be moved.
  if (process.platform === 'win32') symlinkSync(modules, link, 'junction');
  else symlinkSync('../../..', link, 'dir');
}

function putStandin(modules, name, source) {
  const target = join(modules, name);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  const manifest = { name, version: '0.0.0-standin', main: 'index.js' };
  writeFileSync(join(target, 'package.json'), JSON.stringify(manifest));
  copyFileSync(join(standins, source), join(target, 'index.js'));
}

/** VS Code 1.100 wants ripgrep where its package's install script would have put the download. */
function putRipgrep(modules) {
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  const wanted = join(modules, '@vscode/ripgrep');
  const target = join(wanted, 'bin', program);
  if (!existsSync(wanted) || existsSync(target)) return;
  const system = `${process.platform}-${process.arch}`;
  mkdirSync(dirname(target), { recursive: true });
  copyFileSync(join(modules, '@vscode/ripgrep-universal/bin', system, program), target);
  chmodSync(target, 0o755);
}
