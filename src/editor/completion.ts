import * as l10n from '@vscode/l10n';
import { languages, type CompletionItem, type Disposable, type TextDocument } from 'vscode';
import { frontMatterContext, type FrontMatterContext } from '../core/story/front-matter-context';
import { FRONT_MATTER_KEYS } from '../core/story/front-matter-keys';
import { EXPLORATORY_AREAS } from '../core/guide/focus-areas';
import { QUALITIES, QUALITY_IDS } from '../core/guide/qualities';
import { TOPICS } from '../core/guide/topics';
import { SERVICE_WORK, STORY_KINDS, STORY_STATUSES } from '../core/story/story';
import type { Offer } from '../core/offers';
import type { Books } from './closed-book/books';
import { offeredItems } from './offered-items';
import { isStory } from './stories/is-story';
import type { Engine, World } from './world';

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
  const offers = await offersFor(world, context);
  return offeredItems(
    document,
    { span: context.span, isKey: context.kind === 'key', offers },
    true,
  );
}

async function offersFor(world: World, context: FrontMatterContext): Promise<Offer[]> {
  if (context.kind === 'key') return keyOffers(context.present);
  const { key } = context;
  const values = Object.hasOwn(VALUES, key) ? VALUES[key] : undefined;
  const offers = key === 'focus' ? areaOffers(await world.engine()) : (values?.() ?? []);
  return offers.filter(({ label }) => !context.taken.includes(label));
}

/** Keys that take several values. */
const LISTS = new Set(['focus', 'topics', 'qualities']);

function keyOffers(present: readonly string[]): Offer[] {
  return Object.entries(FRONT_MATTER_KEYS)
    .filter(([key]) => !present.includes(key))
    .map(([key, documentation]) => ({
      label: key,
      documentation: l10n.t(documentation),
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

const VALUES: Record<string, () => Offer[]> = {
  topics: () =>
    TOPICS.map(({ id, name, asks }) => ({ label: id, detail: name, documentation: asks })),
  kind: () => plain(STORY_KINDS),
  'service-work': () => plain(SERVICE_WORK),
  qualities: () => QUALITY_IDS.map((label) => ({ label, documentation: l10n.t(QUALITIES[label]) })),
  status: () => plain(STORY_STATUSES),
  type: () => plain(['star-story']),
};
