import * as l10n from '@vscode/l10n';
import { commands, Disposable, Uri, window, type QuickPickItem } from 'vscode';
import type { RoundController } from '../round/controller';
import type { StoryIndex } from '../story-index';
import type { World } from '../world';
import type { Books } from './books';
import { closePassedPeeks, closePeeks, servePeeks, showPeek } from './peek-page';
import { sayClosed, unlessInterview } from './unless-closed';
import { pathFor } from './watch-peeks';

/** What peeking needs. */
export interface PeekParts {
  world: Pick<World, 'readFile'>;
  books: Books;
  index: StoryIndex;
  round: Pick<RoundController, 'write'>;
}

/** Lets the candidate look a story up during a round, which the round keeps in mind. */
export function registerPeek(parts: PeekParts): Disposable {
  const { world, books } = parts;
  return Disposable.from(
    commands.registerCommand(
      'starStories.peek',
      unlessInterview(books, () => peek(parts)),
    ),
    servePeeks(world),
    closePassedPeeks(),
    closePeeksWithRound(books),
  );
}

/** Nothing is left of a peek when the round goes on without closed books, or an interview begins. */
function closePeeksWithRound(books: Books): Disposable {
  let { reason } = books;
  return books.onDidChange(() => {
    const isOver = reason === 'round' && books.reason !== 'round';
    reason = books.reason;
    if (isOver || reason === 'interview') void closePeeks();
  });
}

async function peek({ books, index, round }: PeekParts): Promise<void> {
  if (!books.closed) {
    void window.showInformationMessage(l10n.t('Your stories are open: there is no need to peek.'));
    return;
  }
  const story = await pickStory(index);
  if (!story) return;
  // An interview may have begun while the candidate chose.
  if (books.reason === 'interview') return sayClosed(books);
  const isKept = await round.write({ type: 'peeked', what: pathFor(story), how: 'command' });
  if (isKept) await showPeek(story);
  else void window.showInformationMessage(l10n.t('Another window holds the round: peek there.'));
}

interface StoryItem extends QuickPickItem {
  readonly id: string;
}

async function pickStory(index: StoryIndex): Promise<Uri | undefined> {
  index.start();
  if (index.state === 'ready' && index.records.length === 0) {
    void window.showInformationMessage(l10n.t('There is no story in this workspace to peek at.'));
    return undefined;
  }
  const items: StoryItem[] = index.records
    .map(({ id, title }) => ({ id, label: title }))
    .sort((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true }));
  const picked = await window.showQuickPick(items, {
    title: l10n.t('Peek at a story'),
    placeHolder: l10n.t('The round keeps in mind that you looked.'),
  });
  return picked && Uri.parse(picked.id, true);
}
