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
import { QUALITIES, QUALITY_IDS } from '../core/guide/qualities';
import { TOPICS } from '../core/guide/topics';
import { SERVICE_WORK, STORY_KINDS, STORY_STATUSES } from '../core/story/story';
import type { Books } from './closed-book/books';
import { isStory } from './stories/is-story';
import type { Engine, World } from './world';

interface Offer {
  label: string;
  detail?: string;
  documentation?: string;
  /** When it differs from the label. */
  insert?: string;
}

/** As many signals of an area are told beside its name; its rubric puts the most telling first. */
const TOLD_SIGNALS = 4;

/**
 * Completes keys, focus areas, topics and fixed values in the front matter of a story. Characters of
 * ordinary prose trigger nothing: VS Code would offer words after each of them.
 */
export function registerCompletion(world: World, books: Books): Disposable {
  return languages.registerCompletionItemProvider(
    { language: 'markdown' },
    {
      provideCompletionItems: (document, position) =>
        books.closed ? [] : complete(world, document, document.offsetAt(position)),
    },
    '[',
  );
}

async function complete(
  world: World,
  document: TextDocument,
  offset: number,
): Promise<CompletionItem[]> {
  if (!document.lineAt(0).text.startsWith('---') || !isStory(document)) return [];
  const context = frontMatterContext(document.getText(), offset);
  if (!context) return [];
  const { start, end } = context.span;
  const range = new Range(document.positionAt(start), document.positionAt(end));
  const offers = await offersFor(world, context);
  return offers.map((offer, index) => toItem(offer, index, range, context.kind));
}

async function offersFor(world: World, context: FrontMatterContext): Promise<Offer[]> {
  if (context.kind === 'key') return keyOffers(context.present);
  const offers =
    context.key === 'focus' ? areaOffers(await world.engine()) : (VALUES[context.key] ?? []);
  return offers.filter(({ label }) => !context.taken.includes(label));
}

/** Keys that take several values. */
const LISTS = new Set(['focus', 'topics', 'qualities']);

function keyOffers(present: readonly string[]): Offer[] {
  return Object.entries(FRONT_MATTER_KEYS)
    .filter(([key]) => !present.includes(key))
    .map(([key, documentation]) => ({
      label: key,
      documentation,
      insert: LISTS.has(key) ? `${key}: [$0]` : `${key}: $0`,
    }));
}

function areaOffers({ RUBRICS }: Engine): Offer[] {
  return EXPLORATORY_AREAS.map(({ id, name, definition }) => {
    const signals = RUBRICS.find(({ slot }) => slot === id)?.signals.slice(0, TOLD_SIGNALS) ?? [];
    const documentation = [definition, ...signals.map(({ text }) => `- ${text}`)].join('\n\n');
    return { label: id, detail: name, documentation };
  });
}

const plain = (values: readonly string[]): Offer[] => values.map((label) => ({ label }));

const VALUES: Record<string, Offer[]> = {
  topics: TOPICS.map(({ id, name, asks }) => ({ label: id, detail: name, documentation: asks })),
  kind: plain(STORY_KINDS),
  'service-work': plain(SERVICE_WORK),
  qualities: QUALITY_IDS.map((label) => ({ label, documentation: QUALITIES[label] })),
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
