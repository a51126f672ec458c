import { PROFILES, type Rule } from '../core/lint/rule';
import { rulePage } from '../core/lint/rule-page';
import { RULES } from '../core/lint/rules';
import { nearest } from '../core/story/nearest';
import type { RulesCommand } from './arguments';
import type { Console } from './console';
import { shippedSeverity } from './shipped-severity';
import { UsageError } from './usage';

/** Prints the table of all rules, or the page of one. @throws UsageError */
export function rules({ id, format }: RulesCommand, console: Console): void {
  if (format === 'json') {
    const shown = id === undefined ? ordered().map(row) : withPage(findRule(id));
    console.out(`${JSON.stringify(shown, null, 2)}\n`);
  } else console.out(id === undefined ? table(console) : rulePage(findRule(id)));
}

/** Those that are on in the smallest profile first. */
function ordered(): Rule[] {
  const at = ({ profile }: Rule) => PROFILES.indexOf(profile);
  return [...RULES].sort((a, b) => at(a) - at(b) || a.id.localeCompare(b.id));
}

function findRule(id: string): Rule {
  const rule = RULES.find((one) => one.id === id);
  if (rule) return rule;
  const meant = nearest(
    id,
    RULES.map((one) => one.id),
  );
  throw new UsageError(`no rule is called ${id}${meant ? `; did you mean ${meant}?` : ''}`);
}

function row(rule: Rule) {
  const { id, profile, summary, guide } = rule;
  return { id, profile, severity: shippedSeverity(rule), summary, guide };
}

const withPage = (rule: Rule) => ({ ...row(rule), page: rulePage(rule) });

function table(console: Console): string {
  const rows = ordered().map(row);
  const width = Math.max(...rows.map(({ id }) => id.length));
  const lines = rows.map(({ id, profile, severity, summary }) => {
    const head = `${console.paint('bold', id.padEnd(width))}  ${profile.padEnd(9)}`;
    return `${head}  ${severity.padEnd(11)}  ${summary}`;
  });
  return `${lines.join('\n')}\n`;
}
