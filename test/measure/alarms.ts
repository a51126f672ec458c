import { isOn } from '../../src/core/lint/run';
import { RULES } from '../../src/core/lint/rules';
import { DEFAULT_SETTINGS } from '../../src/core/lint/settings';
import type { Checked } from './score';

/** What the rules that are on by default say, hints aside, on texts in which a reader found nothing. */
export interface Alarms {
  texts: number;
  words: number;
  findings: number;
  /** Texts without any. */
  quiet: number;
}

const ON = new Set(RULES.filter((rule) => isOn(rule, DEFAULT_SETTINGS)).map(({ id }) => id));

/** Findings that a candidate sees by default as more than a hint. */
export function seen({ findings }: Checked): number {
  return findings.filter(({ rule, severity }) => severity !== 'hint' && ON.has(rule)).length;
}

/** @param slices the slices to look at, such as `AC` */
export function alarms(checked: readonly Checked[], slices: string): Alarms {
  const clean = checked.filter(
    ({ labelled: { slice, labels } }) => labels.length === 0 && slices.includes(slice),
  );
  const counts = clean.map(seen);
  return {
    texts: clean.length,
    words: clean.reduce((sum, { story }) => sum + story.words, 0),
    findings: counts.reduce((sum, count) => sum + count, 0),
    quiet: counts.filter((count) => count === 0).length,
  };
}

export const perText = ({ findings, texts }: Alarms): number => (texts ? findings / texts : 0);
export const perThousandWords = ({ findings, words }: Alarms): number =>
  words ? (findings * 1000) / words : 0;
