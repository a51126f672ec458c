import { commands, window } from 'vscode';
import type { ClosedReason } from '../../core/round/closed-book';
import type { Books } from './books';

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

const WAYS_ON: Readonly<Record<ClosedReason, { label: string; command: string }>> = {
  interview: { label: 'My interview moved', command: 'starStories.openPlan' },
  round: { label: 'Show round', command: 'starStories.showRound' },
  // While one is under way, the command that starts one shows it.
  drill: { label: 'Show drill', command: 'starStories.startRetrieval' },
};

/** Says why stories are hidden, with the way on. */
export async function sayClosed({ notice, reason }: Books): Promise<void> {
  const { label, command } = WAYS_ON[reason ?? 'round'];
  if (await window.showInformationMessage(notice, label)) await commands.executeCommand(command);
}
