import { languages, type CompletionItem, type Disposable, type TextDocument } from 'vscode';
import type { Books } from '../closed-book/books';
import { offeredItems } from '../offered-items';
import type { World } from '../world';
import { isCase } from './is-case';

/** Completes keys, fixed values, ids of the file and lines of the rubrics in a case. */
export function registerCaseCompletion(world: World, books: Books): Disposable {
  return languages.registerCompletionItemProvider(
    { pattern: '**/*.{yaml,yml}' },
    {
      provideCompletionItems: (document, position) =>
        books.closed || !isCase(document)
          ? []
          : complete(world, document, document.offsetAt(position)),
    },
    '[',
    ' ',
  );
}

async function complete(
  world: World,
  document: TextDocument,
  offset: number,
): Promise<CompletionItem[]> {
  const { caseOffers } = await world.cases();
  const found = caseOffers(document.getText(), offset);
  return found ? offeredItems(document, found, false) : [];
}
