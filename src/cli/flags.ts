import { readConfig, WORDS_PER_MINUTE } from '../core/lint/config';
import { PROFILES } from '../core/lint/rule';
import type { LintSettings } from '../core/lint/settings';
import type { OptionName, OptionValues } from './options';
import { oneOf, UsageError, wholeNumber } from './usage';

/** What decides how stories are checked. */
export interface Checking {
  /** A configuration file for all stories, in place of the nearest ones. */
  config?: string;
  /** What the command line says over any file. */
  flags: Partial<LintSettings>;
}

/** The options that decide how stories are checked. */
export const CHECKING: readonly OptionName[] = ['config', 'profile', 'rule', 'words-per-minute'];

/** @throws UsageError */
export function readChecking(values: OptionValues): Checking {
  const flags: Partial<LintSettings> = {};
  const { config, profile, rule, 'words-per-minute': rate } = values;
  if (profile !== undefined) flags.profile = oneOf('profile', profile, PROFILES);
  if (rate !== undefined) {
    const { minimum, maximum } = WORDS_PER_MINUTE;
    flags.wordsPerMinute = wholeNumber('words-per-minute', rate, minimum, maximum);
  }
  if (rule !== undefined) flags.rules = readRules(rule);
  return { flags, ...(config !== undefined && { config }) };
}

/** Levels as they are written, `id=level`; the last one for a rule counts. */
function readRules(levels: readonly string[]): LintSettings['rules'] {
  const entries = levels.map((one) => {
    const [, id, level] = /^([^=]+)=(.+)$/.exec(one) ?? [];
    if (id === undefined) throw new UsageError(`--rule is written as id=level, not ${one}`);
    return [id, level] as const;
  });
  const { settings, problems } = readConfig({ rules: Object.fromEntries(entries) });
  const [problem] = problems;
  if (problem) throw new UsageError(`--rule: ${problem.message}`);
  return settings.rules ?? {};
}
