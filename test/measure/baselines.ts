import type { Measured } from '../../src/core/lint/earned';
import { ruleOf } from './score';
import type { LabelledText } from './corpus';

/** The part of a text below a heading that matches, up to the next heading. */
const below = (text: string, heading: RegExp): string =>
  text.split(/^(?=#{1,6} )/m).find((part) => heading.test(part.split('\n')[0] ?? '')) ?? '';
const action = (text: string) => below(text, /action|approach|what i did/i);
const result = (text: string) => below(text, /result|outcome|impact/i);
const words = (text: string) => text.split(/\s+/).length;
const isFailure = (text: string) => /^(?:kind: failure|topics: .*failure)/m.test(text);

/** The obvious one-liner for a rule; a rule that does no better isn't worth its code. */
export const ONE_LINERS: Readonly<Record<string, (text: string) => boolean>> = {
  'unquantified-result': (text) => !/\d/.test(result(text)),
  'missing-baseline': (text) => /\d/.test(result(text)) && !/from/.test(result(text)),
  'vague-amplifier': (text) => /significantly|dramatically|massively|huge|a lot/i.test(text),
  'activity-as-result': (text) => /launched|completed|delivered|rolled out/i.test(result(text)),
  'no-own-part': (text) => !/\bI\b/.test(action(text)),
  'mostly-we': (text) =>
    (action(text).match(/\bwe\b/gi) ?? []).length > (action(text).match(/\bI\b/g) ?? []).length,
  'no-others': (text) => !/\bwe\b|team/i.test(action(text)),
  'agentless-decision': (text) => /was decided|was agreed/i.test(text),
  'unexplained-decision': (text) => /\bI decided/.test(text) && !/because/.test(text),
  'pseudo-story': (text) => /usually|always|would/i.test(action(text)),
  'vague-task': (text) => !/\bI was|\bI had to|goal/i.test(text),
  blame: (text) => /fault|blame|human error/i.test(text),
  'missing-reflection': (text) =>
    isFailure(text) && !/^#+ .*(?:reflection|lesson|learn)/im.test(text),
  'failure-without-own-part': (text) => isFailure(text) && !/\bmy\b/.test(text),
  'unapplied-lesson': (text) => /learned|lesson/i.test(text) && !/since then/i.test(text),
  'unsupported-focus': (text) => words(text) < 300,
  'situation-heavy': (text) => words(below(text, /situation|context/i)) > 120,
  'thin-action': (text) => words(action(text)) < 120,
  'thin-result': (text) => words(result(text)) < 30,
  'spoken-length': (text) => words(text) > 600 || words(text) < 250,
  'confidential-detail': (text) => /internal|confidential|NDA/i.test(text),
  'named-person': (text) => /performance|salary|fired/i.test(text),
  'average-latency': (text) => /average/i.test(text),
  secret: (text) => /password/i.test(text),
};

/** Counts by texts how a test that sees only the text does for a rule. */
export function scoreTest(
  rule: string,
  texts: readonly LabelledText[],
  test: (text: string) => boolean,
): Measured {
  const total: Measured = { truePositives: 0, falsePositives: 0, falseNegatives: 0 };
  for (const { text, labels } of texts) {
    const wanted = labels.some(({ label }) => ruleOf(label) === rule);
    if (test(text)) total[wanted ? 'truePositives' : 'falsePositives'] += 1;
    else if (wanted) total.falseNegatives += 1;
  }
  return total;
}
