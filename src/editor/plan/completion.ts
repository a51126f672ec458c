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
import type { PlanOffer } from '../../core/plan/complete';
import { declaresPlan } from '../../core/plan/declares';
import type { World } from '../world';
import { surroundings } from './surroundings';

/** Completes keys, fixed values and time zones in the front matter of a plan. */
export function registerPlanCompletion(world: World): Disposable {
  return languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      provideCompletionItems: (document, position) =>
        declaresPlan(document.getText())
          ? complete(world, document, document.offsetAt(position))
          : [],
    },
  );
}

async function complete(
  world: World,
  document: TextDocument,
  offset: number,
): Promise<CompletionItem[]> {
  const { planOffers } = await world.preparation();
  const found = planOffers(document.getText(), offset, world.now(), surroundings());
  if (!found) return [];
  const { start, end } = found.span;
  const range = new Range(document.positionAt(start), document.positionAt(end));
  const kind = found.isKey ? CompletionItemKind.Property : CompletionItemKind.EnumMember;
  return found.offers.map((offer, index) => toItem(offer, index, range, kind));
}

function toItem(
  { label, detail, documentation, insert }: PlanOffer,
  index: number,
  range: Range,
  kind: CompletionItemKind,
): CompletionItem {
  const item = new CompletionItem(label, kind);
  item.range = range;
  item.sortText = String(index).padStart(3, '0');
  if (detail !== undefined) item.detail = detail;
  if (documentation !== undefined) item.documentation = new MarkdownString(documentation);
  if (insert !== undefined) {
    item.insertText = new SnippetString(insert);
    item.command = { command: 'editor.action.triggerSuggest', title: 'Suggest values' };
  }
  return item;
}
