import { commands, Disposable } from 'vscode';
import type { Books } from '../closed-book/books';
import { unlessClosed } from '../closed-book/unless-closed';
import type { LintConfig } from '../lint-config';
import { newSheet } from './new-sheet';
import { showSheetProblems } from './problems';
import { tellSheet, type TellParts } from './tell-sheet';
import type { World } from '../world';

/** What sheets take. */
export interface SheetParts extends TellParts {
  readonly world: World;
  readonly config: LintConfig;
  readonly books: Books;
}

/** The pages that the candidate writes about how they work: their checks, and telling them. */
export function registerSheets(parts: SheetParts): Disposable {
  const { world, config, books, saved } = parts;
  return Disposable.from(
    showSheetProblems(world, config, books),
    commands.registerCommand(
      'starStories.newSheet',
      unlessClosed(books, (id: unknown) => newSheet({ world, saved }, id)),
    ),
    commands.registerCommand(
      'starStories.tellSheet',
      unlessClosed(books, (id: unknown) => tellSheet(parts, id)),
    ),
  );
}
