import { CASE_OPTIONS, readCaseCommand, type CaseCommand } from './case-arguments';
import { COVERAGE_OPTIONS, readCoverage, type CoverageCommand } from './coverage-arguments';
import { CHECKING, readChecking, type Checking } from './flags';
import { PATTERNS_OPTIONS, readPatterns, type PatternsCommand } from './patterns-arguments';
import {
  parseOptions,
  readFormat,
  type OptionName,
  type OptionValues,
  type PlainFormat,
} from './options';
import { oneOf, UsageError, wholeNumber } from './usage';

export type Format = PlainFormat | 'sarif';

export interface LintCommand extends Checking {
  name: 'lint';
  paths: string[];
  /** True when the text comes on standard input; its name may be told. */
  stdin: boolean;
  stdinFilename?: string;
  format: Format;
  /** Whether people see folded findings, too. */
  all: boolean;
  fix: boolean;
  maxWarnings?: number;
}

export interface RulesCommand {
  name: 'rules';
  /** The rule whose page is wanted, else all are listed. */
  id?: string;
  format: PlainFormat;
}

export type Command =
  | { name: 'help' | 'version' }
  | LintCommand
  | CoverageCommand
  | PatternsCommand
  | CaseCommand
  | RulesCommand;

/** @throws UsageError */
export function readArguments(args: string[]): Command {
  const { values, positionals } = parseOptions(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...rest] = positionals;
  if (name === undefined) throw new UsageError('a command is missing');
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) throw new UsageError(`no command is called ${name}`);
  const useless = Object.keys(values).find((one) => !command.options.some((own) => own === one));
  if (useless) throw new UsageError(`${name} takes no --${useless}`);
  return command.read(rest, values);
}

interface CommandReader {
  options: readonly OptionName[];
  /** @throws UsageError */
  read(names: string[], values: OptionValues): Command;
}

const COMMANDS: Readonly<Record<string, CommandReader>> = {
  lint: {
    options: [
      ...CHECKING,
      ...(['format', 'all', 'fix', 'max-warnings', 'stdin', 'stdin-filename'] as const),
    ],
    read: readLint,
  },
  coverage: { options: COVERAGE_OPTIONS, read: readCoverage },
  patterns: { options: PATTERNS_OPTIONS, read: readPatterns },
  case: { options: CASE_OPTIONS, read: readCaseCommand },
  rules: { options: ['format'], read: readRules },
};

function readLint(paths: string[], values: OptionValues): LintCommand {
  const { stdin = false, 'stdin-filename': stdinFilename, 'max-warnings': most } = values;
  if (stdin && paths.length > 0) throw new UsageError('--stdin takes no files or folders');
  if (!stdin && paths.length === 0) throw new UsageError('lint needs a file or a folder');
  if (!stdin && stdinFilename !== undefined) {
    throw new UsageError('--stdin-filename needs --stdin');
  }
  return {
    name: 'lint',
    paths,
    stdin,
    ...(stdinFilename !== undefined && { stdinFilename }),
    format: oneOf('format', values.format ?? 'stylish', ['stylish', 'json', 'sarif']),
    all: values.all ?? false,
    fix: values.fix ?? false,
    ...(most !== undefined && { maxWarnings: wholeNumber('max-warnings', most, 0, Infinity) }),
    ...readChecking(values),
  };
}

function readRules([id, ...more]: string[], values: OptionValues): RulesCommand {
  if (more.length > 0) throw new UsageError('rules takes one id at most');
  return { name: 'rules', ...(id !== undefined && { id }), format: readFormat(values) };
}
