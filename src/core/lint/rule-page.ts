import * as l10n from '@vscode/l10n';
import { percentOf } from '../language';
import type { Example, Profile, Rule, RuleOption } from './rule';
import { SHIPPED } from './shipped';

const PROFILE_WORDS: Record<Profile, () => string> = {
  structure: () => l10n.t('On in every profile.'),
  default: () => l10n.t('On in the profiles `default` and `strict`.'),
  strict: () => l10n.t('On in the profile `strict` only.'),
};

/**
 * The documentation of a rule as a Markdown page, made from the rule itself; in the reader's
 * language, but for the examples, which are told in English.
 */
export function rulePage(rule: Rule): string {
  const { id, summary, why, flags, passes } = rule;
  return [
    `# ${id}`,
    l10n.t(summary),
    ...status(rule),
    `## ${l10n.t('Why')}`,
    l10n.t(why),
    ...evidenceLines(rule),
    `## ${l10n.t('It flags')}`,
    ...flags.flatMap(exampleLines),
    `## ${l10n.t('It accepts')}`,
    ...passes.flatMap(exampleLines),
    ...optionLines(rule),
    `## ${l10n.t('Switch it off')}`,
    switchOff(id),
  ]
    .join('\n\n')
    .concat('\n');
}

function status({ id, severity, profile, guide, lenientInDrafts }: Rule): string[] {
  const shipped = SHIPPED[id]?.severity ?? severity;
  const sentences = [
    l10n.t`Severity: **${shipped}**.`,
    ...(lenientInDrafts ? [l10n.t('While a story is a draft, it is only a hint.')] : []),
    PROFILE_WORDS[profile](),
    l10n.t`Guide: ${guide.join(', ')}.`,
  ];
  return [sentences.join(' '), ...(shipped === severity ? [] : [whyLower(id, severity)])];
}

function evidenceLines({ evidence }: Rule): string[] {
  if (!evidence) return [];
  const lists = evidence.map(({ of, least, lines }) => {
    const items = lines.map((line) => `- ${l10n.t(line)}`);
    return `${l10n.t`${of}, at least ${least} of:`}\n\n${items.join('\n')}`;
  });
  return [`## ${l10n.t('What counts')}`, ...lists];
}

function whyLower(id: string, severity: string): string {
  const precision = SHIPPED[id]?.precision;
  return precision === undefined
    ? l10n.t`When it is right it would deserve **${severity}**; it reports lower because too few labelled texts show it to measure how often it is right.`
    : l10n.t`When it is right it would deserve **${severity}**; it reports lower because it was right in ${percentOf(precision)} of the labelled texts that it flagged.`;
}

function exampleLines({ title, text }: Example): string[] {
  return [`${title}:`, `\`\`\`\`markdown\n${text.trimEnd()}\n\`\`\`\``];
}

function optionLines({ options = {} }: Rule): string[] {
  const lines = Object.entries(options).map(
    ([name, option]) => `- \`${name}\` (${valueOf(option)}): ${l10n.t(option.description)}`,
  );
  return lines.length === 0 ? [] : [`## ${l10n.t('Options')}`, lines.join('\n')];
}

function valueOf(option: RuleOption): string {
  if (option.type === 'number') return String(option.default);
  return option.default.length === 0 ? l10n.t('no words') : l10n.t`${option.default.length} words`;
}

function switchOff(id: string): string {
  const code = (text: string) => `\`${text}\``;
  const comment = (kind: string) => code(`<!-- star-ignore${kind} ${id} -->`);
  const setting = code(`"starStories.lint.rules": { "${id}": "off" }`);
  const entry = code(`rules: { ${id}: off }`);
  const ways = [
    l10n.t`in one place: ${comment('')} on the line above, or at the end of the line`,
    l10n.t`between ${comment('-start')} and ${comment('-end')}`,
    l10n.t`in one file: ${comment('-file')} anywhere in it`,
    l10n.t`everywhere: ${setting} in the settings, or ${entry} in ${code('.star-stories.yaml')}`,
  ];
  return ways.map((way) => `- ${way}`).join('\n');
}
