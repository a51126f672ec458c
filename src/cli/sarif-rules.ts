import type { Severity } from '../core/lint/rule';
import { rulePage } from '../core/lint/rule-page';
import { RULES } from '../core/lint/rules';
import { isOn } from '../core/lint/run';
import { DEFAULT_SETTINGS } from '../core/lint/settings';
import { shippedSeverity } from './shipped-severity';

/** SARIF knows three levels. */
export const LEVELS: Record<Severity, 'error' | 'warning' | 'note'> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** All rules as SARIF describes them, whether or not they speak. */
export function sarifRules() {
  return RULES.map((rule) => ({
    id: rule.id,
    shortDescription: { text: rule.summary },
    fullDescription: { text: rule.why },
    help: { text: `${rule.summary} ${rule.why}`, markdown: rulePage(rule) },
    defaultConfiguration: {
      enabled: isOn(rule, DEFAULT_SETTINGS),
      level: LEVELS[shippedSeverity(rule)],
    },
    properties: { profile: rule.profile, guide: rule.guide },
  }));
}
