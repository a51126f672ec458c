import * as l10n from '@vscode/l10n';
import { commands, window, workspace, type Disposable } from 'vscode';
import { numberOf } from '../../core/language';
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
    void window.showInformationMessage(
      l10n.t('Open the folder with your stories to check all of them.'),
    );
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
  return [
    numberOf(records.length, l10n.t('{0} story checked'), l10n.t('{0} stories checked')),
    numberOf(findings, l10n.t('{0} finding'), l10n.t('{0} findings')),
  ].join(', ');
}
