import * as l10n from '@vscode/l10n';
import { SECTIONS } from '../guide/sections';
import { HEADING_TAGS } from '../story/headings';
import { LEVELS, WORDS_PER_MINUTE } from './config';
import { isOn } from './run';
import { PROFILES, type Profile, type Rule, type RuleOption } from './rule';
import { RULES } from './rules';
import { DEFAULT_SETTINGS } from './settings';
import { SHIPPED } from './shipped';

type Schema = Record<string, unknown>;

const PROFILE_TEXTS: Record<Profile, () => string> = {
  structure: () => l10n.t('Form and secrets only: sections, front matter, gaps.'),
  default: () => l10n.t('What an interviewer would likely stop at.'),
  strict: () => l10n.t('Also what matters less or is right less often.'),
};

const PROFILE_LABELS: Record<Profile, () => string> = {
  structure: () => l10n.t('Structure'),
  default: () => l10n.t('Default'),
  strict: () => l10n.t('Strict'),
};

const profile: Schema = {
  type: 'string',
  enum: PROFILES,
  default: DEFAULT_SETTINGS.profile,
};

const headingList: Schema = { type: 'array', items: { type: 'string', minLength: 1 } };

function level(rule: Rule): Schema {
  const severity = isOn(rule, DEFAULT_SETTINGS) ? SHIPPED[rule.id]?.severity : undefined;
  return {
    type: 'string',
    enum: LEVELS,
    description: l10n.t('{0} By default {1}.', l10n.t(rule.summary), severity ?? 'off'),
  };
}

function optionSchema(option: RuleOption): Schema {
  const description = l10n.t(option.description);
  if (option.type === 'words') {
    return { type: 'array', items: { type: 'string' }, default: option.default, description };
  }
  const { minimum, maximum } = option;
  return { type: 'number', minimum, maximum, default: option.default, description };
}

const levels = (): Schema => Object.fromEntries(RULES.map((rule) => [rule.id, level(rule)]));

const options = (): Schema =>
  Object.fromEntries(RULES.flatMap((rule) => (rule.options ? [[rule.id, optionsOf(rule)]] : [])));

function optionsOf({ summary, options = {} }: Rule): Schema {
  const properties = Object.entries(options).map(([name, option]) => [name, optionSchema(option)]);
  return {
    type: 'object',
    description: l10n.t(summary),
    additionalProperties: false,
    properties: Object.fromEntries(properties),
  };
}

const closed = (properties: Schema): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
});

/** The settings of the editor that are made from the rules, by name; in the reader's language. */
export function lintSettingsSchema(): Record<string, Schema> {
  return {
    'starStories.lint.profile': {
      ...profile,
      enumItemLabels: PROFILES.map((name) => PROFILE_LABELS[name]()),
      enumDescriptions: PROFILES.map((name) => PROFILE_TEXTS[name]()),
      scope: 'resource',
      order: 4,
      markdownDescription: l10n.t(
        'Which rules check a story. `#starStories.lint.rules#` changes single ones.',
      ),
    },
    'starStories.lint.rules': {
      ...closed(levels()),
      default: {},
      scope: 'resource',
      order: 5,
      markdownDescription: l10n.t(
        'How single rules report, or `off`; over `#starStories.lint.profile#`. A file `.star-stories.json` or `.star-stories.yaml` in a folder wins over it, and the command line reads that, too.',
      ),
    },
    'starStories.lint.options': {
      ...closed(options()),
      default: {},
      scope: 'resource',
      order: 6,
      markdownDescription: l10n.t('Thresholds and words of single rules.'),
    },
  };
}

/** JSON schema of a configuration file. */
export function configSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'How the stories of a folder are checked',
    ...closed({
      profile: {
        ...profile,
        description: PROFILES.map((name) => `${name}: ${PROFILE_TEXTS[name]()}`).join(' '),
      },
      wordsPerMinute: {
        type: 'number',
        ...WORDS_PER_MINUTE,
        default: DEFAULT_SETTINGS.wordsPerMinute,
        description: 'How fast you speak.',
      },
      headingLanguages: {
        type: 'array',
        items: { type: 'string', enum: HEADING_TAGS },
        default: DEFAULT_SETTINGS.headingLanguages,
        description:
          'Languages of your headings, that of new stories first. English always counts.',
      },
      headings: {
        ...closed(Object.fromEntries(SECTIONS.map(({ kind }) => [kind, headingList]))),
        description: 'Further headings of your own, by what they stand for.',
      },
      rules: { ...closed(levels()), description: 'How single rules report, or off.' },
      options: { ...closed(options()), description: 'Thresholds and words of single rules.' },
    }),
  };
}
