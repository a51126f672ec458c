import {
  CompletionItem,
  CompletionItemKind,
  languages,
  MarkdownString,
  Range,
  SnippetString,
  type Disposable,
  type TextDocument,
} from 'vscode';
import type { CaseOffer } from '../../core/case/complete/offers';
import type { Books } from '../closed-book/books';
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
  if (!found) return [];
  const { start, end } = found.span;
  const range = new Range(document.positionAt(start), document.positionAt(end));
  const kind = found.isKey ? CompletionItemKind.Property : CompletionItemKind.EnumMember;
  return found.offers.map((offer, index) => toItem(offer, index, range, kind));
}

function toItem(
  { label, detail, documentation, insert }: CaseOffer,
  index: number,
  range: Range,
  kind: CompletionItemKind,
): CompletionItem {
  const item = new CompletionItem(label, kind);
  item.range = range;
  item.sortText = String(index).padStart(3, '0');
  if (detail !== undefined) item.detail = detail;
  if (documentation !== undefined) item.documentation = new MarkdownString(documentation);
  if (insert !== undefined) item.insertText = new SnippetString(insert);
  return item;
}
