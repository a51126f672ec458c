import * as l10n from '@vscode/l10n';
import { SECTIONS, type SectionKind } from '../guide/sections';
import type { HeadingSettings } from '../story/headings';
import { nearest } from '../story/nearest';
import { shownSentence } from '../story/shown-title';
import { readHeadingLanguages, readOwnHeadings } from './config-headings';
import {
  PROFILES,
  SEVERITIES,
  type Profile,
  type Rule,
  type RuleOption,
  type Severity,
} from './rule';
import { RULES } from './rules';
import type { LintSettings, RuleSettings } from './settings';

/** Slowest and fastest speaking rate that makes sense, in words per minute. */
export const WORDS_PER_MINUTE = { minimum: 60, maximum: 300 } as const;

/** What a user may set for a rule instead of its severity. */
export const LEVELS = ['off', ...SEVERITIES] as const;

/** Something in a configuration that can't be used and was left out. */
export interface ConfigProblem {
  /** Keys from the outside in; empty for the configuration as a whole. */
  path: string[];
  message: string;
}

export interface ConfigReading {
  /** What could be used. */
  settings: Partial<LintSettings>;
  problems: ConfigProblem[];
}

const KEYS = [
  'profile',
  'wordsPerMinute',
  'headingLanguages',
  'headings',
  'rules',
  'options',
] as const;

const SECTION_KINDS = SECTIONS.map(({ kind }) => kind);

/**
 * Reads `{ profile, wordsPerMinute, headingLanguages: [tag], headings: { kind: [heading] },
 * rules: { id: severity }, options: { id: { option: value } } }` as it stands in a configuration file or in the settings. Never throws; what can't be used is reported
 * and left out, and the rest counts.
 */
export function readConfig(value: unknown): ConfigReading {
  const reader = new ConfigReader();
  return { settings: reader.read(value), problems: reader.problems };
}

function noEntries(name: string | undefined): string {
  return name === undefined
    ? l10n.t('Write this as “name: value” entries.')
    : l10n.t`Write ${name} as “name: value” entries.`;
}

/** Says that a name means nothing, given the likely one. */
type Unknown = (name: string, meant: string | undefined) => string;

const NO_SETTING: Unknown = (name, meant) =>
  meant
    ? l10n.t`There is no setting “${name}”; did you mean “${meant}”?`
    : l10n.t`There is no setting “${name}”.`;

const NO_RULE: Unknown = (name, meant) =>
  meant
    ? l10n.t`There is no rule “${name}”; did you mean “${meant}”?`
    : l10n.t`There is no rule “${name}”.`;

const NO_SECTION: Unknown = (name, meant) =>
  meant
    ? l10n.t`There is no section “${name}”; did you mean “${meant}”?`
    : l10n.t`There is no section “${name}”.`;

const noOption =
  (rule: string): Unknown =>
  (name, meant) =>
    meant
      ? l10n.t`There is no option of ${rule} “${name}”; did you mean “${meant}”?`
      : l10n.t`There is no option of ${rule} “${name}”.`;

class ConfigReader {
  readonly problems: ConfigProblem[] = [];
  private readonly rules = new Map<string, RuleSettings>();

  read(value: unknown): Partial<LintSettings> {
    const settings: Partial<LintSettings> = {};
    for (const [key, entry] of this.entries(value, [])) {
      if (key === 'profile') {
        const profile = this.oneOf<Profile>(entry, PROFILES, [key]);
        if (profile) settings.profile = profile;
      } else if (key === 'wordsPerMinute') {
        const rate = this.number(entry, WORDS_PER_MINUTE, [key]);
        if (rate !== undefined) settings.wordsPerMinute = rate;
      } else if (key === 'headingLanguages') {
        const tags = readHeadingLanguages(entry, [key], this.report);
        if (tags.length > 0) settings.headingLanguages = tags;
      } else if (key === 'headings') settings.headings = this.readHeadings(entry);
      else if (key === 'rules') this.readLevels(entry);
      else if (key === 'options') this.readOptions(entry);
      else this.unknown(NO_SETTING, key, KEYS, [key]);
    }
    if (this.rules.size > 0) settings.rules = Object.fromEntries(this.rules);
    return settings;
  }

  private readHeadings(value: unknown): HeadingSettings['headings'] {
    const headings: Partial<Record<SectionKind, readonly string[]>> = {};
    for (const [name, entry] of this.entries(value, ['headings'])) {
      const kind = SECTION_KINDS.find((one) => one === name);
      const path = ['headings', name];
      const read = kind && readOwnHeadings(entry, path, this.report);
      if (!kind) this.unknown(NO_SECTION, name, SECTION_KINDS, path);
      else if (read && read.length > 0) headings[kind] = read;
    }
    return headings;
  }

  private readLevels(value: unknown): void {
    for (const [id, level] of this.entries(value, ['rules'])) {
      if (!this.rule(id, ['rules', id])) continue;
      const severity = this.oneOf<Severity | 'off'>(level, LEVELS, ['rules', id]);
      if (severity) this.rules.set(id, { ...this.rules.get(id), severity });
    }
  }

  private readOptions(value: unknown): void {
    for (const [id, chosen] of this.entries(value, ['options'])) {
      const rule = this.rule(id, ['options', id]);
      if (!rule) continue;
      const options: Record<string, number | readonly string[]> = {};
      for (const [name, entry] of this.entries(chosen, ['options', id])) {
        const option = ownOption(rule, name);
        const path = ['options', id, name];
        const read = option && this.option(entry, option, path);
        if (!option) this.unknown(noOption(id), name, Object.keys(rule.options ?? {}), path);
        else if (read !== undefined) options[name] = read;
      }
      this.rules.set(id, { ...this.rules.get(id), options });
    }
  }

  private option(value: unknown, option: RuleOption, path: string[]) {
    return option.type === 'number' ? this.number(value, option, path) : this.words(value, path);
  }

  private rule(id: string, path: string[]) {
    const rule = RULES.find((one) => one.id === id);
    if (!rule)
      this.unknown(
        NO_RULE,
        id,
        RULES.map((one) => one.id),
        path,
      );
    return rule;
  }

  private entries(value: unknown, path: string[]): [string, unknown][] {
    if (value === undefined || value === null) return [];
    if (typeof value === 'object' && !Array.isArray(value)) return Object.entries(value);
    this.report(path, noEntries(path.at(-1)));
    return [];
  }

  private oneOf<T extends string>(
    value: unknown,
    allowed: readonly T[],
    path: string[],
  ): T | undefined {
    const found = allowed.find((one) => one === value);
    if (!found) this.report(path, l10n.t`${String(path.at(-1))} is one of ${allowed.join(', ')}.`);
    return found;
  }

  private number(
    value: unknown,
    { minimum, maximum }: { minimum: number; maximum: number },
    path: string[],
  ): number | undefined {
    if (typeof value === 'number' && value >= minimum && value <= maximum) return value;
    this.report(path, l10n.t`${String(path.at(-1))} is a number from ${minimum} to ${maximum}.`);
    return undefined;
  }

  private words(value: unknown, path: string[]): readonly string[] | undefined {
    if (Array.isArray(value) && value.every((one) => typeof one === 'string')) return value;
    this.report(path, l10n.t`${String(path.at(-1))} is a list of words.`);
    return undefined;
  }

  private unknown(say: Unknown, name: string, known: readonly string[], path: string[]): void {
    this.report(path, say(name.slice(0, 40), nearest(name, known)));
  }

  private readonly report = (path: string[], message: string): void => {
    this.problems.push({ path, message: shownSentence(message) });
  };
}

/** A name such as `constructor` is no option. */
function ownOption({ options = {} }: Rule, name: string): RuleOption | undefined {
  return Object.hasOwn(options, name) ? options[name] : undefined;
}
