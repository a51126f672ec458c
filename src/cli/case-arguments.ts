import type { PlainFormat } from './arguments';
import type { OptionName, OptionValues } from './options';
import { oneOf, UsageError, wholeNumber } from './usage';

export interface CaseCommand {
  name: 'case';
  paths: string[];
  format: PlainFormat;
  maxWarnings?: number;
}

export const CASE_OPTIONS: readonly OptionName[] = ['format', 'max-warnings'];

/** @throws UsageError */
export function readCaseCommand([action, ...paths]: string[], values: OptionValues): CaseCommand {
  if (action !== 'check') throw new UsageError('case is followed by check');
  if (paths.length === 0) throw new UsageError('case check needs a file');
  const { format = 'stylish', 'max-warnings': most } = values;
  return {
    name: 'case',
    paths,
    format: oneOf('format', format, ['stylish', 'json']),
    ...(most !== undefined && { maxWarnings: wholeNumber('max-warnings', most, 0, Infinity) }),
  };
}
