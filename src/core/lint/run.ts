import { isDraft, type Story } from '../story/story';
import type { Finding, Report, Rule, RuleContext, Severity } from './rule';
import { RULES } from './rules';

/** Runs every rule over a story; findings come in the order in which they stand in the file. */
export function lintStory(
  story: Story,
  context: RuleContext,
  rules: readonly Rule[] = RULES,
): Finding[] {
  const draft = isDraft(story);
  const findings = rules.flatMap((rule) =>
    [...rule.check(story, context)].map((report) => toFinding(rule, report, draft)),
  );
  return findings.sort((a, b) => a.span.start - b.span.start || a.rule.localeCompare(b.rule));
}

function toFinding(rule: Rule, report: Report, draft: boolean): Finding {
  const severity: Severity =
    draft && rule.lenientInDrafts ? 'hint' : (report.severity ?? rule.severity);
  return { ...report, rule: rule.id, severity, fixes: report.fixes ?? [] };
}
