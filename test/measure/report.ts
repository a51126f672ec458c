import {
  MIN_POSITIVES,
  positives,
  precisionOf,
  recallOf,
  wilson,
  type Measured,
} from '../../src/core/lint/earned';
import { RULES } from '../../src/core/lint/rules';
import { alarms, perText, perThousandWords, type Alarms } from './alarms';
import { ONE_LINERS, scoreTest } from './baselines';
import type { Corpus } from './corpus';
import { check, ruleOf, score, type Checked, type Score } from './score';

/** Everything that is measured on one corpus. */
export interface Measurement {
  name: string;
  texts: number;
  /** Rules for which the corpus has labels, by id. */
  scores: Score[];
  oneLiners: Record<string, Measured>;
  flagAll: Record<string, Measured>;
  clean: Alarms;
  fluent: Alarms;
  fair: Alarms;
  checked: Checked[];
}

export function measure({ name, texts }: Corpus): Measurement {
  const checked = check(texts);
  const labelled = new Set(texts.flatMap(({ labels }) => labels.map(({ label }) => ruleOf(label))));
  const rules = RULES.map(({ id }) => id).filter((id) => labelled.has(id));
  const byRule = <T>(make: (rule: string) => T | undefined) =>
    Object.fromEntries(
      rules.flatMap((rule) => {
        const made = make(rule);
        return made === undefined ? [] : [[rule, made]];
      }),
    );
  return {
    name,
    texts: texts.length,
    scores: rules.map((rule) => score(rule, checked)),
    oneLiners: byRule((rule) => {
      const test = ONE_LINERS[rule];
      return test && scoreTest(rule, texts, test);
    }),
    flagAll: byRule((rule) => scoreTest(rule, texts, () => true)),
    clean: alarms(checked, 'AC'),
    fluent: alarms(checked, 'A'),
    fair: alarms(checked, 'C'),
    checked,
  };
}

/** A share with its 95 % interval, as `0.90 (0.74–0.97)`; a dash when nothing was counted. */
export function share(hits: number, total: number): string {
  if (total === 0) return '–';
  const { low, high } = wilson(hits, total);
  return `${(hits / total).toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`;
}

export const f1 = (measured: Measured): number => {
  const [precision, recall] = [precisionOf(measured), recallOf(measured)];
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
};

export const HEADER = [
  'rule',
  'labelled',
  'precision',
  'recall',
  'on the words',
  'F1',
  'F1 one-liner',
  'F1 flag all',
];

/** One row a rule, as text cells below `HEADER`. */
export function rows({
  scores,
  oneLiners,
  flagAll,
}: Pick<Measurement, 'scores' | 'oneLiners' | 'flagAll'>): string[][] {
  const figure = (measured: Measured | undefined) => (measured ? f1(measured).toFixed(2) : '–');
  return scores.map((one) => [
    one.rule,
    `${positives(one)}${positives(one) < MIN_POSITIVES ? ' (too few)' : ''}`,
    share(one.truePositives, one.truePositives + one.falsePositives),
    share(one.truePositives, positives(one)),
    share(one.placed, one.truePositives),
    figure(one),
    figure(oneLiners[one.rule]),
    figure(flagAll[one.rule]),
  ]);
}

/** What clean texts hear, in sentences. */
export function cleanLines({
  clean,
  fluent,
  fair,
}: Pick<Measurement, 'clean' | 'fluent' | 'fair'>): string[] {
  const limit = Math.max(perText(fluent) * 1.25, perText(fluent) + 0.3);
  return [
    `${clean.texts} clean texts of ${clean.words} words: ${clean.findings} findings, ${perText(clean).toFixed(2)} a text, ${perThousandWords(clean).toFixed(2)} per 1,000 words; ${clean.quiet} texts without any.`,
    `Fluent ${perText(fluent).toFixed(2)} a text, plain or second-language English ${perText(fair).toFixed(2)} (limit ${limit.toFixed(2)}).`,
  ];
}

export function isFair({ fluent, fair }: Measurement): boolean {
  return perText(fair) <= Math.max(perText(fluent) * 1.25, perText(fluent) + 0.3);
}

/** Cells in columns that line up. */
export function aligned(table: readonly string[][]): string[] {
  const widths = (table[0] ?? []).map((_, column) =>
    Math.max(...table.map((row) => (row[column] ?? '').length)),
  );
  return table.map((row) =>
    row
      .map((cell, i) => cell.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
