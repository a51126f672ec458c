import { parseArgs, type ParseArgsConfig } from 'node:util';

export type Format = 'stylish' | 'json';

export type Command =
  | { name: 'help' | 'version' }
  | { name: 'lint'; paths: string[]; format: Format; wordsPerMinute: number; maxWarnings?: number }
  | { name: 'coverage'; path: string; format: Format; wordsPerMinute: number };

/** The command line can't be understood; the message says why. */
export class UsageError extends Error {}

const OPTIONS = {
  format: { type: 'string', default: 'stylish' },
  'max-warnings': { type: 'string' },
  'words-per-minute': { type: 'string', default: '140' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options'];

/** @throws UsageError */
export function readArguments(args: string[]): Command {
  const { values, positionals } = parse(args);
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...paths] = positionals;
  const format = readFormat(values.format);
  const wordsPerMinute = readNumber('words-per-minute', values['words-per-minute'], 60, 400);
  if (name === 'lint') {
    if (paths.length === 0) throw new UsageError('lint needs a file or a folder');
    const command: Command = { name, paths, format, wordsPerMinute };
    const most = values['max-warnings'];
    if (most !== undefined) command.maxWarnings = readNumber('max-warnings', most, 0, 1e9);
    return command;
  }
  if (name === 'coverage') {
    const [path, ...more] = paths;
    if (path === undefined || more.length > 0) throw new UsageError('coverage needs one folder');
    return { name, path, format, wordsPerMinute };
  }
  throw new UsageError(
    name === undefined ? 'a command is missing' : `no command is called ${name}`,
  );
}

function parse(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function readFormat(value: string): Format {
  if (value === 'stylish' || value === 'json') return value;
  throw new UsageError(`--format is stylish or json, not ${value}`);
}

function readNumber(name: string, value: string, least: number, most: number): number {
  const number = Number(value);
  if (/^\d+$/.test(value) && number >= least && number <= most) return number;
  throw new UsageError(
    most < 1e9
      ? `--${name} is a whole number from ${least} to ${most}, not ${value}`
      : `--${name} is a whole number, not ${value}`,
  );
}
