import type { Match } from '../play-model';
import { matcherOf, type Matcher, type Target } from './matcher';
import { distinct, plain, wordsOf } from './words';

/** What makes a clause say what is not done, or not yet. */
const DENIAL =
  /\b(?:no|not|never|nothing|wont|dont|wouldnt|shouldnt|cant|avoid|refrain|rather than|instead of|if|unless|whether|how|refuse|refusing|reject|against|doubt|block|forbid)\b/;

/** Where one clause ends and the next begins; never within a number. */
const BETWEEN = /(?<=[,.;:!?])(?<!\d[,.:](?=\d))\s*| (?=(?:but|and|instead of|rather than) )/;

/**
 * As `matcherOf`, for what is to be done or is claimed: a clause that denies something or makes it
 * depend on something counts only where a target itself is put so, and one word is too little to do
 * something by.
 */
export function stepsOf(targets: readonly Target[]): Matcher {
  const all = careful(matcherOf(targets));
  const denied = careful(matcherOf(targets.map(denying)));

  return (line) => {
    const clauses = plain(line).split(BETWEEN);
    const affirmed = clauses.filter((clause) => !DENIAL.test(clause));
    if (affirmed.length === clauses.length) return all(line);
    const meant = all(affirmed.join(' '));
    return meant.type === 'matched' && meant.matches.length === 0 ? denied(line) : meant;
  };
}

function denying(target: Target): Target {
  return { ...target, ask: target.ask.filter((one) => DENIAL.test(plain(one))) };
}

function careful(matcher: Matcher): Matcher {
  return (line) => {
    const meant = matcher(line);
    if (meant.type !== 'matched') return meant;
    return { ...meant, matches: meant.matches.filter(saysEnough) };
  };
}

function saysEnough({ words, phrasing }: Match): boolean {
  return words.length > 1 || distinct(wordsOf(plain(phrasing))).length === 1;
}
