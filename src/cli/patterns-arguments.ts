import type { OptionName, OptionValues } from './options';
import { oneOf, UsageError } from './usage';

export interface PatternsCommand {
  name: 'patterns';
  paths: string[];
  /** Whether each folder directly below the paths holds a candidate's rounds; else all are one's. */
  each: boolean;
  format: 'stylish' | 'json' | 'markdown';
}

export const PATTERNS_OPTIONS: readonly OptionName[] = ['format', 'each'];

/** @throws UsageError */
export function readPatterns(paths: string[], values: OptionValues): PatternsCommand {
  if (paths.length === 0) throw new UsageError('patterns needs a folder');
  const { each = false, format = 'stylish' } = values;
  return {
    name: 'patterns',
    paths,
    each,
    format: oneOf('format', format, ['stylish', 'json', 'markdown']),
  };
}
