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
import { frontMatterContext, type FrontMatterContext } from '../core/story/front-matter-context';
import { FRONT_MATTER_KEYS } from '../core/story/front-matter-keys';
import { EXPLORATORY_AREAS } from '../core/guide/focus-areas';
import { TOPICS } from '../core/guide/topics';
import { SERVICE_WORK, STORY_KINDS, STORY_STATUSES } from '../core/story/story';
import { isStory } from './stories/is-story';

interface Offer {
  label: string;
  detail?: string;
  documentation?: string;
  /** When it differs from the label. */
  insert?: string;
}

/**
 * Completes keys, focus areas, topics and fixed values in the front matter of a story. Characters of
 * ordinary prose trigger nothing: VS Code would offer words after each of them.
 */
export function registerCompletion(): Disposable {
  return languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      provideCompletionItems: (document, position) =>
        complete(document, document.offsetAt(position)),
    },
    '[',
  );
}

function complete(document: TextDocument, offset: number): CompletionItem[] {
  if (!document.lineAt(0).text.startsWith('---') || !isStory(document)) return [];
  const context = frontMatterContext(document.getText(), offset);
  if (!context) return [];
  const { start, end } = context.span;
  const range = new Range(document.positionAt(start), document.positionAt(end));
  return offersFor(context).map((offer, index) => toItem(offer, index, range, context.kind));
}

function offersFor(context: FrontMatterContext): Offer[] {
  if (context.kind === 'key') return keyOffers(context.present);
  const offers = VALUES[context.key] ?? [];
  return offers.filter(({ label }) => !context.taken.includes(label));
}

function keyOffers(present: readonly string[]): Offer[] {
  return Object.entries(FRONT_MATTER_KEYS)
    .filter(([key]) => !present.includes(key))
    .map(([key, documentation]) => ({
      label: key,
      documentation,
      insert: key === 'focus' || key === 'topics' ? `${key}: [$0]` : `${key}: $0`,
    }));
}

const plain = (values: readonly string[]): Offer[] => values.map((label) => ({ label }));

const VALUES: Record<string, Offer[]> = {
  focus: EXPLORATORY_AREAS.map(({ id, name, definition, looksFor }) => ({
    label: id,
    detail: name,
    documentation: [definition, ...looksFor.map((line) => `- ${line}`)].join('\n\n'),
  })),
  topics: TOPICS.map(({ id, name, asks }) => ({ label: id, detail: name, documentation: asks })),
  kind: plain(STORY_KINDS),
  'service-work': plain(SERVICE_WORK),
  status: plain(STORY_STATUSES),
  type: plain(['star-story']),
};

function toItem(
  { label, detail, documentation, insert }: Offer,
  index: number,
  range: Range,
  kind: FrontMatterContext['kind'],
): CompletionItem {
  const item = new CompletionItem(
    label,
    kind === 'key' ? CompletionItemKind.Property : CompletionItemKind.EnumMember,
  );
  item.range = range;
  item.sortText = String(index).padStart(2, '0');
  if (detail) item.detail = detail;
  if (documentation) item.documentation = new MarkdownString(documentation);
  if (insert) {
    item.insertText = new SnippetString(insert);
    item.command = { command: 'editor.action.triggerSuggest', title: 'Suggest values' };
  }
  return item;
}
