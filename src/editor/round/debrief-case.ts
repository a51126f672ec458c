import * as l10n from '@vscode/l10n';
import type { Case } from '../../core/guide/case';
import type { SolutionModel } from '../../core/round/debrief/solution';
import type { RoundRecord } from '../../core/round/record/record';
import { readShelf } from '../cases/shelf';
import type { Books } from '../closed-book/books';
import type { World } from '../world';

/** A case by its id, among those of the candidate and ours. */
export async function findCase(id: string, world: World): Promise<Case | undefined> {
  const { cases } = await readShelf(world);
  return cases.find((one) => one.id === id)?.study();
}

const booksClosed = () =>
  l10n.t('A round or a drill is under way: the case stays closed until it is over.');
const gone = () =>
  l10n.t('This case is neither in the workspace nor among ours, so there is nothing to reveal.');

/** What is kept back of a case, once it is asked for. */
export interface Revealed {
  readonly solution?: SolutionModel;
  /** Why it can't be shown. */
  readonly noSolution?: string;
}

/** What the case of a record tells in the end. */
export async function revealCase(
  { case: played }: RoundRecord,
  { world, books }: { world: World; books: Books },
): Promise<Revealed> {
  if (!played) return {};
  if (books.closed) return { noSolution: booksClosed() };
  const study = await findCase(played.id, world);
  if (!study) return { noSolution: gone() };
  const { solutionOf } = await world.cases();
  return { solution: solutionOf(study, played) };
}
