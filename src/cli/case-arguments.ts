import { readFormat, type OptionName, type OptionValues, type PlainFormat } from './options';
import { UsageError, wholeNumber } from './usage';

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
  const { 'max-warnings': most } = values;
  return {
    name: 'case',
    paths,
    format: readFormat(values),
    ...(most !== undefined && { maxWarnings: wholeNumber('max-warnings', most, 0, Infinity) }),
  };
}
