import { commands, Disposable, window, workspace } from 'vscode';
import { tellsStories } from '../../core/round/told';
import { summaryOf } from './saved-record';

/**
 * Keeps `starStories.isRecord` true while the active editor holds a saved round, and
 * `starStories.canNoteTold` while that is one which tells stories.
 */
export function followActiveRecord(): Disposable {
  const setRecord = whenNew((is) =>
    commands.executeCommand('setContext', 'starStories.isRecord', is),
  );
  const setCanNote = whenNew((can) =>
    commands.executeCommand('setContext', 'starStories.canNoteTold', can),
  );
  const update = () => {
    const document = window.activeTextEditor?.document;
    const summary = document && summaryOf(document);
    setRecord(summary !== undefined);
    setCanNote(summary !== undefined && tellsStories(summary.round));
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

/** Passes a value on when it isn't the same as the last time. */
function whenNew(set: (value: boolean) => Thenable<unknown>): (value: boolean) => void {
  let known: boolean | undefined;
  return (value) => {
    if (value === known) return;
    known = value;
    void set(value);
  };
}
