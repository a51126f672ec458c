import type { Case, Phrasings } from '../../guide/case';
import { matcherOf, type Matcher } from './matcher';
import { OFF_TOPIC } from './off-topic';
import { stepsOf } from './steps';
import { asked, done } from './targets';

/** What the matcher makes of phrasings that it was never given. All but `misses` are counts. */
export interface MatcherMeasure {
  readonly heldOut: number;
  /** How many told or did what they were meant for. */
  readonly found: number;
  /** How many told or did anything else, whatever else they found. */
  readonly wrong: number;
  /** How many questions about other things told or did something. */
  readonly offTopic: number;
  readonly misses: readonly Miss[];
}

/** A held-out phrasing that wasn't found or told something else. */
export interface Miss {
  readonly id: string;
  readonly phrasing: string;
  /** What it told or did instead. */
  readonly told: readonly string[];
}

/** How well the matcher finds what a case offers. */
export function measureMatcher(study: Case): MatcherMeasure {
  const question = matcherOf(asked(study));
  const action = stepsOf(done(study));
  const tries = [
    ...tried([...study.facts, ...study.series], question),
    ...tried(study.actions, action),
  ];
  return {
    heldOut: tries.length,
    found: tries.filter(({ id, told }) => told.includes(id)).length,
    wrong: tries.filter(({ id, told }) => told.some((other) => other !== id)).length,
    offTopic: OFF_TOPIC.filter((text) =>
      [question, action].some((one) => told(one, text).length > 0),
    ).length,
    misses: tries.filter(({ id, told }) => told.length !== 1 || told[0] !== id),
  };
}

function tried(
  targets: readonly (Phrasings & { readonly id: string })[],
  matcher: Matcher,
): Miss[] {
  return targets.flatMap(({ id, heldOut }) =>
    heldOut.map((phrasing) => ({ id, phrasing, told: told(matcher, phrasing) })),
  );
}

function told(matcher: Matcher, line: string): string[] {
  const meant = matcher(line);
  return meant.type === 'matched' ? meant.matches.map(({ id }) => id) : [];
}
