import type { Disposable } from 'vscode';
import type { Books } from '../closed-book/books';
import { DocumentProblems } from '../document-problems';
import type { World } from '../world';
import { isCase } from './is-case';

/** Shows what is wrong with a case, while its file is open. */
export function showCaseProblems(world: World, books: Books): Disposable {
  const read = async (text: string) => (await world.cases()).checkText(text).problems;
  return new DocumentProblems('cases', (document) => read(document.getText()), {
    isOne: isCase,
    books,
  });
}
