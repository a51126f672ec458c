import { shownSentence } from '../story/shown-title';
import { isDraft, isInEnglish, type Story } from '../story/story';
import { fold } from './fold';
import { withoutIgnored } from './ignores';
import { PROFILES, weaker, type Finding, type Report, type Rule, type Severity } from './rule';
import { RULES } from './rules';
import { contextOf, type LintSettings } from './settings';
import { SHIPPED } from './shipped';

const IDS: ReadonlySet<string> = new Set(RULES.map(({ id }) => id));

/** Whether a rule speaks under some settings. */
export function isOn({ id, profile }: Rule, settings: LintSettings): boolean {
  const severity = settings.rules[id]?.severity;
  if (severity) return severity !== 'off';
  return PROFILES.indexOf(profile) <= PROFILES.indexOf(settings.profile);
}

/** Whether a rule can judge a story that is headed as this one is. */
function understands({ profile, anyLanguage = false }: Rule, story: Story): boolean {
  return profile === 'structure' || anyLanguage || isInEnglish(story);
}

/**
 * Runs the rules that are on over a story. Findings come in the order in which they stand; those
 * beyond the first few are marked as folded.
 */
export function lintStory(
  story: Story,
  settings: LintSettings,
  rules: readonly Rule[] = RULES,
): Finding[] {
  const steps = lintSteps(story, settings, rules);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** The same in steps of one rule each: others can have their turn in between. */
export function* lintSteps(
  story: Story,
  settings: LintSettings,
  rules: readonly Rule[] = RULES,
): Generator<undefined, Finding[], undefined> {
  const active = rules.filter((rule) => isOn(rule, settings) && understands(rule, story));
  const on = new Set(active.map(({ id }) => id));
  const draft = isDraft(story);
  const found: Finding[] = [];
  for (const rule of inOrder(active)) {
    const context = { ...contextOf(rule, settings), found: [...found], on, known: IDS };
    for (const report of rule.check(story, context)) {
      found.push(toFinding(rule, report, severityOf(rule, report, settings, draft)));
    }
    yield;
  }
  const kept = withoutIgnored(story, found);
  return fold(kept.sort((a, b) => a.span.start - b.span.start || a.rule.localeCompare(b.rule)));
}

function inOrder(rules: readonly Rule[]): Rule[] {
  return [...rules.filter(({ last }) => !last), ...rules.filter(({ last }) => last)];
}

function severityOf(rule: Rule, report: Report, settings: LintSettings, draft: boolean): Severity {
  if (draft && rule.lenientInDrafts) return 'hint';
  const wanted = settings.rules[rule.id]?.severity;
  if (wanted && wanted !== 'off') return wanted;
  const shipped = SHIPPED[rule.id]?.severity ?? rule.severity;
  return weaker(shipped, report.severity ?? shipped);
}

function toFinding({ id }: Rule, report: Report, severity: Severity): Finding {
  const message = shownSentence(report.message);
  const fixes = (report.fixes ?? []).map((fix) => ({ ...fix, title: shownSentence(fix.title) }));
  return { ...report, message, rule: id, severity, fixes, folded: false };
}
