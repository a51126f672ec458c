import { matcherOf, type Matcher, type Target } from './matcher';
import { plain } from './words';

const DENIAL =
  /\b(?:not|never|wont|dont|wouldnt|shouldnt|cant|avoid|refrain|rather than|instead of)\b/;

/**
 * As `matcherOf`, for what is to be done: a clause that says what not to do does nothing, but where
 * a target itself is put so.
 */
export function stepsOf(targets: readonly Target[]): Matcher {
  const all = matcherOf(targets);
  const denying = targets.filter(({ ask }) => ask.some((one) => DENIAL.test(plain(one))));
  const denied = matcherOf(denying);

  return (line) => {
    const clauses = plain(line).split(/(?<=[,.;:!?])| (?=but |and |instead of |rather than )/);
    const affirmed = clauses.filter((clause) => !DENIAL.test(clause));
    if (affirmed.length === clauses.length) return all(line);
    const meant = all(affirmed.join(' '));
    return meant.type === 'matched' && meant.matches.length === 0 ? denied(line) : meant;
  };
}
