import { parseArgs, type ParseArgsConfig } from 'node:util';
import { oneOf, UsageError } from './usage';

const OPTIONS = {
  format: { type: 'string' },
  all: { type: 'boolean' },
  fix: { type: 'boolean' },
  'max-warnings': { type: 'string' },
  'max-gaps': { type: 'string' },
  each: { type: 'boolean' },
  summary: { type: 'boolean' },
  section: { type: 'string' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
  config: { type: 'string' },
  profile: { type: 'string' },
  rule: { type: 'string', multiple: true },
  'words-per-minute': { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const satisfies ParseArgsConfig['options'];

/** @throws UsageError */
export function parseOptions(args: string[]) {
  try {
    return parseArgs({ args, options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export type OptionName = keyof typeof OPTIONS;
export type OptionValues = ReturnType<typeof parseOptions>['values'];

/** How a command prints for people or for programs. */
export type PlainFormat = 'stylish' | 'json';

/** @throws UsageError */
export function readFormat({ format = 'stylish' }: OptionValues): PlainFormat {
  return oneOf('format', format, ['stylish', 'json']);
}
