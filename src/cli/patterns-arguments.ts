import { SECTION_IDS, type SectionId } from '../core/review/patterns';
import type { OptionName, OptionValues } from './options';
import { oneOf, UsageError } from './usage';

export interface PatternsCommand {
  name: 'patterns';
  paths: string[];
  /** Whether each folder directly below the paths holds a candidate's rounds; else all are one's. */
  each: boolean;
  /** The only section that is wanted; else all are. */
  section?: SectionId;
  format: (typeof FORMATS)[number];
}

export const PATTERNS_OPTIONS: readonly OptionName[] = ['format', 'each', 'section'];

const FORMATS = ['stylish', 'json', 'markdown', 'html', 'svg'] as const;

/** @throws UsageError */
export function readPatterns(paths: string[], values: OptionValues): PatternsCommand {
  if (paths.length === 0) throw new UsageError('patterns needs a folder');
  const { each = false, section } = values;
  const format = oneOf('format', values.format ?? 'stylish', FORMATS);
  const isFile = format === 'html' || format === 'svg';
  if (isFile && each) throw new UsageError(`--format ${format} shows one candidate, not --each`);
  if (format === 'svg' && section === undefined)
    throw new UsageError('--format svg shows one chart: say which with --section');
  return {
    name: 'patterns',
    paths,
    each,
    ...(section !== undefined && { section: oneOf('section', section, SECTION_IDS) }),
    format,
  };
}
