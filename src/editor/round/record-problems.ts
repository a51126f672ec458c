import type { Disposable } from 'vscode';
import { declaresRetrieval } from '../../core/retrieval/declares';
import { declaresRecord } from '../../core/round/record-summary';
import type { RecordProblem } from '../../core/round/record/problem';
import type { Books } from '../closed-book/books';
import { lintEnabled, remindsToRate } from '../config';
import { DocumentProblems, type ReadProblems } from '../document-problems';
import type { World } from '../world';

/** Shows what is wrong with the saved rounds and retrieval drills that are open, while stories are checked, too. */
export function registerRecordProblems(world: Pick<World, 'engine'>, books: Books): Disposable {
  const read: ReadProblems = async (document) => {
    // An old version beside the file is nobody's to put right.
    if (document.uri.scheme === 'git' || !lintEnabled(document.uri)) return undefined;
    const text = document.getText();
    if (declaresRecord(text)) return (await world.engine()).lintRecord(text).filter(isWanted);
    return declaresRetrieval(text) ? (await world.engine()).lintRetrieval(text) : undefined;
  };
  return new DocumentProblems('rounds', read, { books });
}

function isWanted({ code }: RecordProblem): boolean {
  return code !== 'round-not-rated' || remindsToRate();
}
