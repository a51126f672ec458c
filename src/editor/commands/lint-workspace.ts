import { commands, window, workspace, type Disposable } from 'vscode';
import { count } from '../../core/count';
import type { StoryRecord } from '../../core/coverage/record';
import type { Books } from '../closed-book/books';
import { unlessClosed } from '../closed-book/unless-closed';
import type { WorkspaceStories } from '../stories/workspace-stories';

/** Checks every story of the workspace, wherever it lies, and shows the findings. */
export function registerLintWorkspace(stories: WorkspaceStories, books: Books): Disposable {
  return commands.registerCommand(
    'starStories.lintWorkspace',
    unlessClosed(books, () => lintWorkspace(stories)),
  );
}

async function lintWorkspace(stories: WorkspaceStories): Promise<void> {
  if (!workspace.workspaceFolders) {
    void window.showInformationMessage('Open the folder with your stories to check all of them.');
    return;
  }
  await stories.checkEverywhere();
  if (stories.isStopped) return;
  await commands.executeCommand('workbench.actions.view.problems');
  window.setStatusBarMessage(`$(checklist) ${summary(stories.records)}`, 8000);
}

/** Ends the checks of all stories; what is known stays. */
export function registerStopChecks(stories: WorkspaceStories): Disposable {
  return commands.registerCommand('starStories.stopChecks', () => stories.stopChecks());
}

function summary(records: readonly StoryRecord[]): string {
  const findings = records
    .flatMap((record) => Object.values(record.checked?.findings ?? {}))
    .reduce((sum, number) => sum + number, 0);
  return `${count(records.length, 'story', 'stories')} checked, ${count(findings, 'finding')}`;
}
