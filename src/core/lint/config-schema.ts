import { LEVELS, WORDS_PER_MINUTE } from './config';
import { isOn } from './run';
import { PROFILES, type Profile, type Rule, type RuleOption } from './rule';
import { RULES } from './rules';
import { DEFAULT_SETTINGS } from './settings';
import { SHIPPED } from './shipped';

type Schema = Record<string, unknown>;

const PROFILE_TEXTS: Record<Profile, string> = {
  structure: 'Form and secrets only: sections, front matter, gaps.',
  default: 'What an interviewer would likely stop at.',
  strict: 'Also what matters less or is right less often.',
};

const profile: Schema = {
  type: 'string',
  enum: PROFILES,
  default: DEFAULT_SETTINGS.profile,
};

function level(rule: Rule): Schema {
  const now = isOn(rule, DEFAULT_SETTINGS) ? SHIPPED[rule.id]?.severity : 'off';
  return {
    type: 'string',
    enum: LEVELS,
    description: `${rule.summary} By default ${now}.`,
  };
}

function optionSchema(option: RuleOption): Schema {
  const { description } = option;
  if (option.type === 'words') {
    return { type: 'array', items: { type: 'string' }, default: option.default, description };
  }
  const { minimum, maximum } = option;
  return { type: 'number', minimum, maximum, default: option.default, description };
}

const levels: Schema = Object.fromEntries(RULES.map((rule) => [rule.id, level(rule)]));

const options: Schema = Object.fromEntries(
  RULES.filter(({ options }) => options).map(({ id, summary, options = {} }) => [
    id,
    {
      type: 'object',
      description: summary,
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(options).map(([name, option]) => [name, optionSchema(option)]),
      ),
    },
  ]),
);

const closed = (properties: Schema): Schema => ({
  type: 'object',
  additionalProperties: false,
  properties,
});

/** The settings of the editor that are made from the rules, by name. */
export function lintSettingsSchema(): Record<string, Schema> {
  return {
    'starStories.lint.profile': {
      ...profile,
      enumDescriptions: PROFILES.map((name) => PROFILE_TEXTS[name]),
      scope: 'resource',
      order: 4,
      markdownDescription:
        'Which rules check a story. `#starStories.lint.rules#` changes single ones.',
    },
    'starStories.lint.rules': {
      ...closed(levels),
      default: {},
      scope: 'resource',
      order: 5,
      markdownDescription:
        'How single rules report, or `off`; over `#starStories.lint.profile#`. A file `.star-stories.json` or `.star-stories.yaml` in a folder wins over it, and the command line reads that, too.',
    },
    'starStories.lint.options': {
      ...closed(options),
      default: {},
      scope: 'resource',
      order: 6,
      markdownDescription: 'Thresholds and words of single rules.',
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
        description: PROFILES.map((name) => `${name}: ${PROFILE_TEXTS[name]}`).join(' '),
      },
      wordsPerMinute: {
        type: 'number',
        ...WORDS_PER_MINUTE,
        default: DEFAULT_SETTINGS.wordsPerMinute,
        description: 'How fast you speak.',
      },
      rules: { ...closed(levels), description: 'How single rules report, or off.' },
      options: { ...closed(options), description: 'Thresholds and words of single rules.' },
    }),
  };
}
