/**
 * Stands in for the desktop VS Code program in test runs: `runTests` of @vscode/test-electron works
 * unchanged with `vscodeExecutablePath` set to `code-host`. Starts the server and a browser, prints
 * what the extension host prints, exits with the code of the tests.
 *
 * STAR_VSCODE            newest (default) or 1.100
 * STAR_TEST_TIMEOUT      ms, 600000 by default
 * STAR_VERBOSE=1         also what server and window print
 * STAR_SCREENSHOT=x.png  a picture of the window when the tests end
 * --restricted           leave workspace trust on
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { readArguments, toPath } from './code-arguments.mjs';
import { runExtensionTests } from './extension-tests.mjs';
import { startServer } from './host.mjs';
import { ensureServer } from './install.mjs';
import { settingsFor } from './settings.mjs';
import { isWindowNoise } from './window-noise.mjs';

const { env } = process;
const isVerbose = env.STAR_VERBOSE === '1';
const args = readArguments(process.argv.slice(2));
const kind = args.last('extensionDevelopmentKind');
const extensions = args.all('extensionDevelopmentPath').map(toPath);

function target() {
  const place = args.last('folder-uri') ?? args.paths[0];
  if (place === undefined) return {};
  const path = toPath(place);
  return path.endsWith('.code-workspace') ? { workspace: path } : { folder: path };
}

/** A run has a fresh profile; of the one that is named, only the settings are taken over. */
function userSettings() {
  const profile = args.last('user-data-dir');
  const file = profile && resolve(profile, 'User/settings.json');
  const settings = file && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const id = (folder) => {
    const { publisher, name } = JSON.parse(readFileSync(resolve(folder, 'package.json'), 'utf8'));
    return `${publisher}.${name}`;
  };
  return { ...settings, ...settingsFor(kind ?? 'node', extensions.map(id)) };
}

function print(type, values) {
  const line = format(...values);
  if (!isVerbose && isWindowNoise(line)) return;
  const stream = type === 'error' || type === 'warn' ? process.stderr : process.stdout;
  stream.write(`${line}\n`);
}

async function run(stopLater) {
  const server = await startServer({
    server: await ensureServer(env.STAR_VSCODE || 'newest'),
    settings: userSettings(),
    args: args.all('disable-extension').flatMap((id) => ['--disable-extension', id]),
    testDriver: true,
    restricted: args.has('restricted'),
    onLog: (text) => isVerbose && process.stderr.write(text),
  });
  stopLater(() => server.stop());
  const browser = await launchBrowser();
  stopLater(() => browser.close());
  return runExtensionTests(server, browser, {
    ...target(),
    extensions,
    tests: toPath(args.last('extensionTestsPath')),
    isWeb: kind === 'web',
    timeout: Number(env.STAR_TEST_TIMEOUT || 600_000),
    screenshot: env.STAR_SCREENSHOT,
    onConsole: print,
  });
}

const stops = [];
const stopAll = async () => {
  for (const stop of stops.splice(0).reverse()) await stop();
};
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
])
  process.on(signal, () => void stopAll().then(() => process.exit(code)));

if (!args.has('extensionTestsPath')) throw new Error('only test runs (--extensionTestsPath) work');
try {
  process.exitCode = await run((stop) => stops.push(stop));
} catch (error) {
  console.error(`code-host: ${error.message}`);
  process.exitCode = 1;
}
// The output may not have been read yet: let the process end by itself.
await stopAll();
