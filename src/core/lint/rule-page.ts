import type { Example, Profile, Rule, RuleOption } from './rule';
import { SHIPPED } from './shipped';

const PROFILE_WORDS: Record<Profile, string> = {
  structure: 'On in every profile.',
  default: 'On in the profiles `default` and `strict`.',
  strict: 'On in the profile `strict` only.',
};

/** The documentation of a rule as a Markdown page, made from the rule itself. */
export function rulePage(rule: Rule): string {
  const { id, summary, why, flags, passes } = rule;
  return [
    `# ${id}`,
    summary,
    ...status(rule),
    '## Why',
    why,
    ...evidenceLines(rule),
    '## It flags',
    ...flags.flatMap(exampleLines),
    '## It accepts',
    ...passes.flatMap(exampleLines),
    ...optionLines(rule),
    '## Switch it off',
    switchOff(id),
  ]
    .join('\n\n')
    .concat('\n');
}

function status({ id, severity, profile, guide, lenientInDrafts }: Rule): string[] {
  const shipped = SHIPPED[id]?.severity ?? severity;
  const lenient = lenientInDrafts ? ' While a story is a draft, it is only a hint.' : '';
  return [
    `Severity: **${shipped}**.${lenient} ${PROFILE_WORDS[profile]} Guide: ${guide.join(', ')}.`,
    ...(shipped === severity ? [] : [whyLower(id, severity)]),
  ];
}

function evidenceLines({ evidence }: Rule): string[] {
  if (!evidence) return [];
  const lists = evidence.map(({ of, lines }) => `${of}:\n\n- ${lines.join('\n- ')}`);
  return ['## What counts', ...lists];
}

function whyLower(id: string, severity: string): string {
  const precision = SHIPPED[id]?.precision;
  const reason =
    precision === undefined
      ? 'too few labelled texts show it to measure how often it is right'
      : `it was right in ${Math.round(precision * 100)} % of the labelled texts that it flagged`;
  return `When it is right it would deserve **${severity}**; it reports lower because ${reason}.`;
}

function exampleLines({ title, text }: Example): string[] {
  return [`${title}:`, `\`\`\`\`markdown\n${text.trimEnd()}\n\`\`\`\``];
}

function optionLines({ options = {} }: Rule): string[] {
  const lines = Object.entries(options).map(
    ([name, option]) => `- \`${name}\` (${valueOf(option)}): ${option.description}`,
  );
  return lines.length === 0 ? [] : ['## Options', lines.join('\n')];
}

function valueOf(option: RuleOption): string {
  if (option.type === 'number') return String(option.default);
  return option.default.length === 0 ? 'no words' : `${option.default.length} words`;
}

function switchOff(id: string): string {
  return [
    `- in one place: \`<!-- star-ignore ${id} -->\` on the line above, or at the end of the line`,
    `- between \`<!-- star-ignore-start ${id} -->\` and \`<!-- star-ignore-end ${id} -->\``,
    `- in one file: \`<!-- star-ignore-file ${id} -->\` anywhere in it`,
    `- everywhere: \`"starStories.lint.rules": { "${id}": "off" }\` in the settings, or \`rules: { ${id}: off }\` in \`.star-stories.yaml\``,
  ].join('\n');
}
