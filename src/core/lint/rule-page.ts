import type { Example, Rule } from './rule';

/** The documentation of a rule as a Markdown page, made from the rule itself. */
export function rulePage(rule: Rule): string {
  const lenient = rule.lenientInDrafts ? ' While a story is a draft, it is only a hint.' : '';
  return [
    `# ${rule.id}`,
    rule.summary,
    `Severity: **${rule.severity}**.${lenient} Guide: ${rule.guide.join(', ')}.`,
    '## Why',
    rule.why,
    '## It flags',
    ...rule.flags.flatMap(exampleLines),
    '## It accepts',
    ...rule.passes.flatMap(exampleLines),
  ]
    .join('\n\n')
    .concat('\n');
}

function exampleLines({ title, text }: Example): string[] {
  return [`${title}:`, `\`\`\`\`markdown\n${text.trimEnd()}\n\`\`\`\``];
}
