import { commands, Disposable, window, workspace } from 'vscode';
import { isStory } from './stories/is-story';

/** Keeps the context key `starStories.isStory` true while the active editor holds a story. */
export function followActiveStory(): Disposable {
  let known: boolean | undefined;
  const update = () => {
    const document = window.activeTextEditor?.document;
    const now = document !== undefined && isStory(document);
    if (now === known) return;
    known = now;
    void commands.executeCommand('setContext', 'starStories.isStory', now);
  };
  update();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) update();
    }),
    workspace.onDidOpenTextDocument(update),
  );
}
