import { commands, window } from 'vscode';
import { CLOSED_BOOK } from '../../core/round/closed-book';
import type { Books } from './books';

const SHOW = 'Show round';

/** A command that shows stories or works on them: while the books are closed it says why it doesn't. */
export function unlessClosed<Arguments extends unknown[]>(
  books: Books,
  run: (...given: Arguments) => unknown,
): (...given: Arguments) => unknown {
  return (...given) => (books.closed ? sayClosed() : run(...given));
}

async function sayClosed(): Promise<void> {
  const choice = await window.showInformationMessage(CLOSED_BOOK, SHOW);
  if (choice) await commands.executeCommand('starStories.showRound');
}
