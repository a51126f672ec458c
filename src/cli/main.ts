import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArguments, UsageError } from './arguments';
import { processConsole, type Console } from './console';
import { coverage } from './coverage';
import { HELP } from './help';
import { lint } from './lint';

/** Runs one command line. @returns the exit code */
function run(args: string[], console: Console): number {
  const command = readArguments(args);
  switch (command.name) {
    case 'help':
      console.out(HELP);
      return 0;
    case 'version':
      console.out(`${version()}\n`);
      return 0;
    case 'lint':
      return lint(command, console);
    case 'coverage':
      return coverage(command, console);
  }
}

/** The bundle lies one folder below the manifest. */
function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8'));
  return manifest instanceof Object && 'version' in manifest ? String(manifest.version) : '';
}

const terminal = processConsole();
// A reader such as `head` may close the pipe before everything is written.
process.stdout.on('error', () => process.exit());
try {
  process.exitCode = run(process.argv.slice(2), terminal);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  terminal.error(`star-stories: ${error.message}\nTry star-stories --help.`);
  process.exitCode = 2;
}
