import { workspace, type Disposable, type TextDocument } from 'vscode';
import type { Books } from '../closed-book/books';
import { questionFiles } from '../config';
import { DocumentProblems } from '../document-problems';
import { liesIn } from '../lies-in';
import type { World } from '../world';

/** Shows what keeps questions of the candidate's own from being asked, while their file is open. */
export function showQuestionProblems(world: World, books: Books): Disposable {
  const read = async (document: TextDocument) => {
    if (!holdsQuestions(document)) return undefined;
    const { readQuestions } = await world.engine();
    return readQuestions(document.getText()).problems;
  };
  return new DocumentProblems('questions', read, { books });
}

/** Whether a document holds questions of the candidate's own, by the patterns in the settings. */
export function holdsQuestions(document: TextDocument): boolean {
  return (
    workspace.getWorkspaceFolder(document.uri) !== undefined && liesIn(questionFiles(), document)
  );
}
