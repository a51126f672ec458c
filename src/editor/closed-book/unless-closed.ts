import * as l10n from '@vscode/l10n';
import { commands, window } from 'vscode';
import type { ClosedReason } from '../../core/round/closed-book';
import type { Books } from './books';
import { unlinked } from '../unlinked';

/** A command that shows stories or works on them: while the books are closed it says why it doesn't. */
export function unlessClosed<Arguments extends unknown[]>(
  books: Books,
  run: (...given: Arguments) => unknown,
): (...given: Arguments) => Promise<unknown> {
  return async (...given) => {
    await books.ready;
    return books.closed ? sayClosed(books) : run(...given);
  };
}

/** A command that has its use in a round, too: only during an interview it says why it doesn't run. */
export function unlessInterview<Arguments extends unknown[]>(
  books: Books,
  run: (...given: Arguments) => unknown,
): (...given: Arguments) => Promise<unknown> {
  return async (...given) => {
    await books.ready;
    return books.reason === 'interview' ? sayClosed(books) : run(...given);
  };
}

function wayOn(reason: ClosedReason): { label: string; command: string } {
  switch (reason) {
    case 'interview':
      return { label: l10n.t('My interview moved'), command: 'starStories.openPlan' };
    case 'round':
      return { label: l10n.t('Show round'), command: 'starStories.showRound' };
    case 'drill':
      // While one is under way, the command that starts one shows it.
      return { label: l10n.t('Show drill'), command: 'starStories.startRetrieval' };
  }
}

/** Says why stories are hidden, with the way on. */
export async function sayClosed({ notice, reason }: Books): Promise<void> {
  const { label, command } = wayOn(reason ?? 'round');
  if (await window.showInformationMessage(unlinked(notice), label))
    await commands.executeCommand(command);
}
