import type { Case } from '../../guide/case';
import { matcherOf, type Matcher } from '../match/matcher';
import { stepsOf } from '../match/steps';
import { asked, claimed, done } from '../match/targets';

/** What lines are read with, by what they are. */
export interface Readers {
  readonly questions: Matcher;
  readonly steps: Matcher;
  readonly claims: Matcher;
}

const kept = new WeakMap<Case, Readers>();

/** The matchers of a case. They are made once, and remember the lines that they have read. */
export function readersOf(study: Case): Readers {
  const known = kept.get(study);
  if (known !== undefined) return known;
  const readers = {
    questions: remembering(matcherOf(asked(study))),
    steps: remembering(stepsOf(done(study))),
    claims: remembering(stepsOf(claimed(study))),
  };
  kept.set(study, readers);
  return readers;
}

function remembering(matcher: Matcher): Matcher {
  const read = new Map<string, ReturnType<Matcher>>();
  return (line) => {
    const meant = read.get(line) ?? matcher(line);
    read.set(line, meant);
    return meant;
  };
}
