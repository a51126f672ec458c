import { commands, type Disposable } from 'vscode';
import type { RoundController } from './controller';

/**
 * Keeps `starStories.roundRunning` (also true while paused), `starStories.roundPaused` and
 * `starStories.roundOwner` (this window holds the round).
 */
export function keepContextKeys(controller: RoundController): Disposable {
  let known = '';
  return controller.onDidChange(() => {
    const status = controller.current?.status;
    const isOwner = status !== undefined && controller.isOwner;
    const now = `${status} ${isOwner}`;
    if (now === known) return;
    known = now;
    setContext('starStories.roundRunning', status !== undefined);
    setContext('starStories.roundPaused', status === 'paused');
    setContext('starStories.roundOwner', isOwner);
  });
}

function setContext(key: string, value: boolean): void {
  void commands.executeCommand('setContext', key, value);
}
