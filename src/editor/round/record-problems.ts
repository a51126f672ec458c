import type { Disposable } from 'vscode';
import { declaresRecord } from '../../core/round/record-summary';
import type { Books } from '../closed-book/books';
import { lintEnabled } from '../config';
import { DocumentProblems, type ReadProblems } from '../document-problems';
import type { World } from '../world';

/** Shows what is wrong with the saved rounds that are open, while stories are checked, too. */
export function registerRecordProblems(world: Pick<World, 'engine'>, books: Books): Disposable {
  const read: ReadProblems = async (document) => {
    // An old version beside the file is nobody's to put right.
    if (document.uri.scheme === 'git' || !lintEnabled(document.uri)) return undefined;
    const text = document.getText();
    return declaresRecord(text) ? (await world.engine()).lintRecord(text) : undefined;
  };
  return new DocumentProblems('rounds', read, { books });
}
