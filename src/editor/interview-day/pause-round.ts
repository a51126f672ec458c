import { Disposable } from 'vscode';
import type { Books } from '../closed-book/books';
import type { RoundController } from '../round/controller';

/** Lets a running round rest as long as an interview is on; the candidate goes on with it afterwards. */
export function pauseForInterview(controller: RoundController, books: Books): Disposable {
  const pause = () => {
    const { current, isOwner } = controller;
    if (books.reason !== 'interview' || !isOwner || current?.status !== 'running') return;
    void controller.write({ type: 'paused' });
  };
  return Disposable.from(controller.onDidChange(pause), books.onDidChange(pause));
}
