import { commands, Disposable, window, workspace } from 'vscode';
import { tellsStories } from '../../core/round/told';
import { summaryOf } from './saved-record';

/** Keeps `starStories.canNoteTold` true while the active editor holds a round that tells stories. */
export function followActiveRecord(): Disposable {
  let known: boolean | undefined;
  const update = () => {
    const document = window.activeTextEditor?.document;
    const summary = document && summaryOf(document);
    const now = summary !== undefined && tellsStories(summary.round);
    if (now === known) return;
    known = now;
    void commands.executeCommand('setContext', 'starStories.canNoteTold', now);
  };
  update();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    workspace.onDidOpenTextDocument(update),
    workspace.onDidChangeWorkspaceFolders(update),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document === window.activeTextEditor?.document) update();
    }),
  );
}
