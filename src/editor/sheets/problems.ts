import type { Disposable } from 'vscode';
import { declaresSheet } from '../../core/sheets/declares';
import type { Books } from '../closed-book/books';
import { lintEnabled } from '../config';
import { DocumentProblems } from '../document-problems';
import type { LintConfig } from '../lint-config';
import type { World } from '../world';

/** Shows what could be better about the sheets that are open, while stories are checked, too. */
export function showSheetProblems(world: World, config: LintConfig, books: Books): Disposable {
  return new DocumentProblems(
    'sheets',
    async (document) => {
      const { uri } = document;
      // An old version beside the file is nobody's to put right.
      if (books.closed || uri.scheme === 'git' || !lintEnabled(uri)) return undefined;
      const text = document.getText();
      if (!declaresSheet(text)) return undefined;
      const [engine, { lintSheet }] = await Promise.all([world.engine(), world.preparation()]);
      const { wordsPerMinute } = await config.settingsFor(engine, uri);
      return books.closed ? undefined : lintSheet(text, wordsPerMinute);
    },
    { books },
  );
}
