import { ENGLISH_ONLY, type HeadingSettings } from '../story/headings';
import type { Profile, Rule, RuleContext, Severity } from './rule';

/** Names of the file that configures the checks of a folder and all below it; the first one counts. */
export const CONFIG_FILES = [
  '.star-stories.json',
  '.star-stories.yaml',
  '.star-stories.yml',
] as const;

/** What the user has set for one rule. */
export interface RuleSettings {
  severity?: Severity | 'off';
  /** Values by name of the option; those that don't fit were left out. */
  options?: Readonly<Record<string, number | readonly string[]>>;
}

/** How stories are read and checked. */
export interface LintSettings extends HeadingSettings {
  profile: Profile;
  /** Personal speaking rate. */
  wordsPerMinute: number;
  /** By rule id; a rule that isn't there is as the profile has it. */
  rules: Readonly<Record<string, RuleSettings>>;
}

export const DEFAULT_SETTINGS: LintSettings = {
  ...ENGLISH_ONLY,
  profile: 'default',
  wordsPerMinute: 140,
  rules: {},
};

/** Settings laid over others: what a folder's file says wins over what the editor says. */
export function override(base: LintSettings, over: Partial<LintSettings>): LintSettings {
  const rules = { ...base.rules };
  for (const [id, { severity, options }] of Object.entries(over.rules ?? {})) {
    rules[id] = {
      ...rules[id],
      ...(severity && { severity }),
      options: { ...rules[id]?.options, ...options },
    };
  }
  return {
    headingLanguages: over.headingLanguages ?? base.headingLanguages,
    headings: { ...base.headings, ...over.headings },
    profile: over.profile ?? base.profile,
    wordsPerMinute: over.wordsPerMinute ?? base.wordsPerMinute,
    rules,
  };
}

/** What a rule is given of the settings. */
export function contextOf(
  rule: Rule,
  settings: LintSettings,
): Pick<RuleContext, 'wordsPerMinute' | 'number' | 'words'> {
  const value = (option: string) =>
    settings.rules[rule.id]?.options?.[option] ?? rule.options?.[option]?.default;
  return {
    wordsPerMinute: settings.wordsPerMinute,
    number: (option) => Number(value(option)),
    words: (option) => {
      const words = value(option);
      return new Set(Array.isArray(words) ? words.map((word) => String(word).toLowerCase()) : []);
    },
  };
}
