import { Hover, languages, MarkdownString, type Disposable } from 'vscode';
import type { Books } from '../closed-book/books';
import type { World } from '../world';
import { isCase } from './is-case';

const ID = /[a-z][a-z0-9-]*/;

/** Shows what a signal or a red flag of a rubric says, over its id in a case. */
export function registerCaseHover(world: World, books: Books): Disposable {
  return languages.registerHoverProvider(
    { pattern: '**/*.{yaml,yml}' },
    {
      async provideHover(document, position) {
        if (books.closed || !isCase(document)) return undefined;
        const range = document.getWordRangeAtPosition(position, ID);
        if (!range) return undefined;
        const { rubricLine } = await world.cases();
        const line = rubricLine(document.getText(range));
        return line === undefined ? undefined : new Hover(new MarkdownString(line), range);
      },
    },
  );
}
