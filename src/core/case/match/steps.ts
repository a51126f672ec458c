import { matcherOf, type Matcher, type Target } from './matcher';
import { plain } from './words';

/** What makes a clause say what is not done, or not yet. */
const DENIAL =
  /\b(?:no|not|never|nothing|wont|dont|wouldnt|shouldnt|cant|avoid|refrain|rather than|instead of|if|unless|whether|how|refuse|refusing|reject|against|doubt|block|forbid)\b/;

/** Where one clause ends and the next begins; never within a number. */
const BETWEEN = /(?<=[,.;:!?])(?<!\d[,.:](?=\d))\s*| (?=(?:but|and|instead of|rather than) )/;

/**
 * As `matcherOf`, for what is to be done or is claimed: a clause that denies something or makes it
 * depend on something counts only where a target itself is put so.
 */
export function stepsOf(targets: readonly Target[]): Matcher {
  const all = matcherOf(targets);
  const denied = matcherOf(targets.filter(({ ask }) => ask.some((one) => DENIAL.test(plain(one)))));

  return (line) => {
    const clauses = plain(line).split(BETWEEN);
    const affirmed = clauses.filter((clause) => !DENIAL.test(clause));
    if (affirmed.length === clauses.length) return all(line);
    const meant = all(affirmed.join(' '));
    return meant.type === 'matched' && meant.matches.length === 0 ? denied(line) : meant;
  };
}
