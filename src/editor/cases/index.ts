import { Disposable } from 'vscode';
import type { Books } from '../closed-book/books';
import type { World } from '../world';
import { registerCaseCompletion } from './completion';
import { registerCaseHover } from './hover';
import { showCaseProblems } from './problems';

/** What helps to write a case of one's own. */
export function registerCases(world: World, books: Books): Disposable {
  return Disposable.from(
    showCaseProblems(world, books),
    registerCaseCompletion(world, books),
    registerCaseHover(world, books),
  );
}
