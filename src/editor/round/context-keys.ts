import { commands, type Disposable } from 'vscode';
import type { RoundController } from './controller';

/** Keeps `starStories.roundRunning` (also true while paused) and `starStories.roundPaused`. */
export function keepContextKeys(controller: RoundController): Disposable {
  return controller.onDidChange(() => {
    const status = controller.current?.status;
    setContext('starStories.roundRunning', status !== undefined);
    setContext('starStories.roundPaused', status === 'paused');
  });
}

function setContext(key: string, value: boolean): void {
  void commands.executeCommand('setContext', key, value);
}
