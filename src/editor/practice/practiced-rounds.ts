import type { PracticedRound } from '../../core/practice/input';
import { readShelf } from '../cases/shelf';
import type { SavedRounds } from '../round/saved-rounds';
import type { World } from '../world';

/** What the saved rounds say of practice. Cases are read only when one was played. */
export async function practicedRounds(
  saved: Pick<SavedRounds, 'all' | 'facts'>,
  world: World,
): Promise<PracticedRound[]> {
  const [rounds, facts] = await Promise.all([saved.all(), saved.facts()]);
  const cases = rounds.some((round) => round.case !== '') ? (await readShelf(world)).cases : [];
  return rounds.flatMap((round, at) => {
    const fact = facts[at];
    if (!fact) return [];
    const { minutes, questions } = round;
    const caseKind = cases.find(({ id }) => id === round.case)?.kind;
    return [{ ...fact, minutes, questions, ...(caseKind && { caseKind }) }];
  });
}
