import { readFileSync } from 'node:fs';
import type { Measured } from '../../src/core/lint/earned';
import type { Measurement } from './report';

export const PUBLISHED_FILE = 'docs/measured.json';

/** When and on what a rule was measured first. */
export interface Run {
  date: string;
  commit: string;
  /** Hash of the locked half. */
  corpus: string;
}

/** The figures that are quoted and decide what a rule ships with: the first ones of each rule. */
export interface Published {
  runs: Run[];
  /** By rule; `run` counts into `runs`. */
  rules: Record<string, Measured & { placed: number; run: number }>;
}

export function readPublished(): Published {
  return JSON.parse(readFileSync(PUBLISHED_FILE, 'utf8')) as Published;
}

/** Adds the figures of rules that have none yet; what was quoted once stays. */
export function withFirstRun(published: Published, { scores }: Measurement, run: Run): Published {
  const first = scores.filter(({ rule }) => !published.rules[rule]);
  if (first.length === 0) return published;
  const runs = [...published.runs, run];
  const rules = { ...published.rules };
  for (const { rule, ...measured } of first) rules[rule] = { ...measured, run: runs.length - 1 };
  return { runs, rules };
}
