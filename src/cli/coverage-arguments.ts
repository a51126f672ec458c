import { CHECKING, readChecking, type Checking } from './flags';
import type { OptionName, OptionValues } from './options';
import { oneOf, UsageError, wholeNumber } from './usage';

export interface CoverageCommand extends Checking {
  name: 'coverage';
  paths: string[];
  /** Whether each folder directly below the paths holds a candidate's stories; else all are one's. */
  each: boolean;
  /** Whether a line for each candidate is enough. */
  summary: boolean;
  format: 'stylish' | 'json' | 'markdown';
  maxGaps?: number;
}

export const COVERAGE_OPTIONS: readonly OptionName[] = [
  ...CHECKING,
  ...(['format', 'each', 'summary', 'max-gaps'] as const),
];

/** @throws UsageError */
export function readCoverage(paths: string[], values: OptionValues): CoverageCommand {
  if (paths.length === 0) throw new UsageError('coverage needs a folder');
  const { each = false, summary = false, format = 'stylish', 'max-gaps': most } = values;
  return {
    name: 'coverage',
    paths,
    each,
    summary,
    format: oneOf('format', format, ['stylish', 'json', 'markdown']),
    ...(most !== undefined && { maxGaps: wholeNumber('max-gaps', most, 0, Infinity) }),
    ...readChecking(values),
  };
}
