import * as l10n from '@vscode/l10n';
import {
  CompletionItem,
  CompletionItemKind,
  MarkdownString,
  Range,
  SnippetString,
  type TextDocument,
} from 'vscode';
import type { Offer, Offers } from '../core/offers';

/** What follows a key that was chosen. */
const suggestValues = () => ({
  command: 'editor.action.triggerSuggest',
  title: l10n.t('Suggest values'),
});

/**
 * Offers of the core as the editor shows them, in their order.
 * @param suggests whether the values of a key are offered as soon as it is written
 */
export function offeredItems(
  document: TextDocument,
  { span: { start, end }, isKey, offers }: Offers,
  suggests: boolean,
): CompletionItem[] {
  const range = new Range(document.positionAt(start), document.positionAt(end));
  return offers.map((offer, index) => {
    const item = toItem(offer, isKey);
    item.range = range;
    item.sortText = String(index).padStart(3, '0');
    if (suggests && offer.insert !== undefined) item.command = suggestValues();
    return item;
  });
}

function toItem({ label, detail, documentation, insert }: Offer, isKey: boolean): CompletionItem {
  const kind = isKey ? CompletionItemKind.Property : CompletionItemKind.EnumMember;
  const item = new CompletionItem(label, kind);
  if (detail !== undefined) item.detail = detail;
  if (documentation !== undefined) item.documentation = new MarkdownString(documentation);
  if (insert !== undefined) item.insertText = new SnippetString(insert);
  return item;
}
