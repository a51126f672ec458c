import { commands, window } from 'vscode';
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

/** Says why stories are hidden, with the way on. */
export async function sayClosed({ notice, reason }: Books): Promise<void> {
  const [label, command] =
    reason === 'interview'
      ? ['My interview moved', 'starStories.openPlan']
      : ['Show round', 'starStories.showRound'];
  if (await window.showInformationMessage(notice, label)) await commands.executeCommand(command);
}
