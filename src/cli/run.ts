import { readArguments } from './arguments';
import { checkCases } from './case-check';
import type { Console } from './console';
import { coverage, today } from './coverage';
import { HELP } from './help';
import { lint } from './lint';
import { patterns } from './patterns';
import { rules } from './rules';
import { UsageError } from './usage';

/**
 * Runs one command line in the working folder.
 *
 * @param version of this program
 * @returns the exit code
 */
export async function run(args: string[], console: Console, version: string): Promise<number> {
  try {
    return await runCommand(args, console, version);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`star-stories: ${error.message}\nTry star-stories --help.`);
    return 2;
  }
}

async function runCommand(args: string[], console: Console, version: string): Promise<number> {
  const command = readArguments(args);
  switch (command.name) {
    case 'help':
      console.out(HELP);
      return 0;
    case 'version':
      console.out(`${version}\n`);
      return 0;
    case 'lint':
      return lint(command, console, version);
    case 'coverage':
      return coverage(command, console, today());
    case 'patterns':
      return patterns(command, console, today());
    case 'case':
      return checkCases(command, console);
    case 'rules':
      rules(command, console);
      return 0;
  }
}
