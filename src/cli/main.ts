import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConsole } from './console';
import { run } from './run';

/** The bundle lies one folder below the manifest. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'));
  return manifest instanceof Object && 'version' in manifest ? String(manifest.version) : '';
}

const { stdin, stdout, stderr, env } = process;
const terminal = createConsole(stdin, stdout, stderr, Boolean(env.NO_COLOR));
// A reader such as `head` may close the pipe before everything is written.
stdout.on('error', () => process.exit());
void run(process.argv.slice(2), terminal, version()).then((code) => {
  process.exitCode = code;
});
