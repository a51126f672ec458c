import { SEVERITIES, type Rule, type Severity } from './rule';

/** How one rule did on the locked part of the corpus, counted by documents. */
export interface Measured {
  truePositives: number;
  falsePositives: number;
  falseNegatives: number;
}

/** With fewer labelled texts than this a figure says nothing, and the rule counts as not measured. */
export const MIN_POSITIVES = 12;

/**
 * The precision a severity asks for: as counted, and at the lower end of its 95 % interval. A warning
 * follows the convention of large code bases that fewer than one alarm in ten may be false.
 */
const TARGETS: Record<Severity, { precision: number; lower: number }> = {
  error: { precision: 0.98, lower: 0.85 },
  warning: { precision: 0.9, lower: 0.75 },
  information: { precision: 0.75, lower: 0 },
  hint: { precision: 0, lower: 0 },
};

/** What ships: the severity, and the measured precision where there is one. */
export interface Shipped {
  severity: Severity;
  precision?: number;
}

/**
 * The severity that a rule has earned: what it deserves when it is right, lowered until its measured
 * precision meets the target. Not measured, it is at most information. Rules of the profile
 * `structure` judge no wording and keep their severity.
 */
export function earned({ profile, severity }: Rule, measured: Measured | undefined): Shipped {
  if (profile === 'structure') return { severity };
  if (!measured || positives(measured) < MIN_POSITIVES) {
    return { severity: SEVERITIES[Math.max(at(severity), at('information'))] ?? 'hint' };
  }
  const precision = precisionOf(measured);
  const { low } = wilson(measured.truePositives, measured.truePositives + measured.falsePositives);
  const meets = (one: Severity) => precision >= TARGETS[one].precision && low >= TARGETS[one].lower;
  const earnedOne = SEVERITIES.slice(at(severity)).find(meets) ?? 'hint';
  return { severity: earnedOne, precision: Math.round(precision * 100) / 100 };
}

const at = (severity: Severity) => SEVERITIES.indexOf(severity);

export function positives({ truePositives, falseNegatives }: Measured): number {
  return truePositives + falseNegatives;
}

/** 0 for a rule that found nothing. */
export function precisionOf({ truePositives, falsePositives }: Measured): number {
  return truePositives === 0 ? 0 : truePositives / (truePositives + falsePositives);
}

/** 0 when there was nothing to find. */
export function recallOf(measured: Measured): number {
  return measured.truePositives === 0 ? 0 : measured.truePositives / positives(measured);
}

const Z = 1.959964;

/** Wilson's 95 % interval of a proportion; from 0 to 1 when nothing was counted. */
export function wilson(hits: number, total: number): { low: number; high: number } {
  if (total === 0) return { low: 0, high: 1 };
  const p = hits / total;
  const z2 = Z * Z;
  const centre = p + z2 / (2 * total);
  const spread = Z * Math.sqrt((p * (1 - p)) / total + z2 / (4 * total * total));
  const scale = 1 + z2 / total;
  return {
    low: Math.max(0, (centre - spread) / scale),
    high: Math.min(1, (centre + spread) / scale),
  };
}
