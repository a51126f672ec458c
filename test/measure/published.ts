import { readFileSync } from 'node:fs';
import type { Measured } from '../../src/core/lint/earned';
import type { Alarms } from './alarms';
import type { Measurement } from './report';

export const PUBLISHED_FILE = 'docs/measured.json';

/** When and on what rules were measured first. */
export interface Run {
  date: string;
  commit: string;
  /** Hash of the locked half. */
  corpus: string;
  texts: number;
  clean: Alarms;
  fluent: Alarms;
  fair: Alarms;
  /** What a reader should know of this run. */
  note?: string;
}

/** The first figures of one rule; `run` counts into `runs`. */
export interface PublishedScore extends Measured {
  placed: number;
  oneLiner?: Measured;
  flagAll?: Measured;
  run: number;
}

/** The figures that are quoted and decide what a rule ships with: the first ones of each rule. */
export interface Published {
  runs: Run[];
  rules: Record<string, PublishedScore>;
  /** The last recorded figures, by rule: rules may have been changed after the first ones were seen. */
  latest?: Pick<Run, 'date' | 'commit'> & { rules: Record<string, Measured> };
}

export function readPublished(): Published {
  return JSON.parse(readFileSync(PUBLISHED_FILE, 'utf8')) as Published;
}

/** Adds the figures of rules that have none yet, and today's; what was quoted once stays. */
export function withFirstRun(
  published: Published,
  measurement: Measurement,
  when: Pick<Run, 'date' | 'commit' | 'corpus'>,
): Published {
  const first = measurement.scores.filter(({ rule }) => !published.rules[rule]);
  const latest = { date: when.date, commit: when.commit, rules: countsOf(measurement) };
  if (first.length === 0) return { ...published, latest };
  const { texts, clean, fluent, fair, oneLiners, flagAll } = measurement;
  const runs = [...published.runs, { ...when, texts, clean, fluent, fair }];
  const rules = { ...published.rules };
  for (const { rule, ...measured } of first) {
    const [oneLiner, all] = [oneLiners[rule], flagAll[rule]];
    rules[rule] = {
      ...measured,
      ...(oneLiner && { oneLiner }),
      ...(all && { flagAll: all }),
      run: runs.length - 1,
    };
  }
  return { runs, rules, latest };
}

function countsOf({ scores }: Measurement): Record<string, Measured> {
  return Object.fromEntries(
    scores.map(({ rule, truePositives, falsePositives, falseNegatives }) => [
      rule,
      { truePositives, falsePositives, falseNegatives },
    ]),
  );
}
