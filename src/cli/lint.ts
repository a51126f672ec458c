import { declaresStory } from '../core/story/discovery';
import type { LintCommand } from './arguments';
import { FileError } from './attempt';
import { findCandidates } from './candidates';
import { Checker } from './checker';
import { toStderr, type Console } from './console';
import { Failures } from './failures';
import { fileKind } from './file-kinds';
import { createPrinter } from './printers';
import { createProgress } from './progress';
import { readStdin } from './read-stdin';
import { readStory } from './read-story';
import { replaceFile } from './replace-file';
import { isAnything, type Totals } from './report';
import { StoryConfig } from './story-config';

/** Checks stories, saved rounds and plans, and prints the findings. @returns the exit code */
export async function lint(
  command: LintCommand,
  console: Console,
  version: string,
): Promise<number> {
  const { stdin, fix, maxWarnings } = command;
  const failures = new Failures(console);
  const config = new StoryConfig(command.flags, command.config, failures);
  // Standard output holds either the fixed text or the findings.
  const printer = createPrinter(command, stdin && fix ? toStderr(console) : console, version);
  const checker = new Checker(config, printer, fix);
  if (stdin) await lintStdin(command, checker, console, failures);
  else await lintFiles(command.paths, checker, console, failures);
  checker.end(failures.messages);
  if (failures.messages.length > 0) return 2;
  if (!isAnything(checker.totals)) console.error('No stories found.');
  return isClean(checker.totals, maxWarnings) ? 0 : 1;
}

const isChecked = (text: string) => declaresStory(text) || fileKind(text) !== undefined;

/** Each file is read once, and nothing is kept of it. */
async function lintFiles(
  paths: readonly string[],
  checker: Checker,
  console: Console,
  failures: Failures,
): Promise<void> {
  const candidates = findCandidates(paths, failures);
  const progress = createProgress(candidates.length, console, Date.now);
  for (const candidate of candidates) {
    const text = readStory(candidate, failures, isChecked);
    if (text !== undefined) {
      checker.check(candidate.path, text, (fixed) => keep(candidate.path, fixed, failures));
    }
    progress();
    await console.drained();
  }
  console.status('');
}

async function lintStdin(
  { stdinFilename = '<stdin>', fix }: LintCommand,
  checker: Checker,
  console: Console,
  failures: Failures,
): Promise<void> {
  const text = await readStdin(stdinFilename, console, failures);
  if (text === undefined) return;
  let result = text;
  checker.check(stdinFilename, text, (fixed) => {
    result = fixed;
    return true;
  });
  if (fix) console.out(result);
}

function keep(path: string, fixed: string, failures: Failures): boolean {
  try {
    replaceFile(path, fixed);
    return true;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    failures.add(path, error.message);
    return false;
  }
}

function isClean({ findings }: Totals, maxWarnings = Infinity): boolean {
  return findings.error === 0 && findings.warning <= maxWarnings;
}
