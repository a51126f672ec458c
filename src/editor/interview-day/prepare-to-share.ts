import * as l10n from '@vscode/l10n';
import { commands, languages, window, type Disposable } from 'vscode';
import { SOURCE } from '../stories/diagnostics';
import { settleUnsaved, type UnsavedWords } from '../closed-book/ask-about-unsaved';
import { hideViews, type HideableView } from './hide-views';
import { preparationTabs } from './preparation-tabs';
import { showWhatStays } from './what-stays';

const unsavedWords = (): UnsavedWords => ({
  title: l10n.t('Before you share'),
  save: { label: l10n.t('Save and close') },
  leave: {
    label: l10n.t('Leave them open'),
    detail: l10n.t('Whoever sees your screen sees them.'),
  },
  cancel: { label: l10n.t('Cancel') },
});

/** No message of ours in the status bar stays longer than that. */
const STATUS_MS = 10_000;

/** Takes everything that prepares for interviews off the screen, and names what stays (guide item G21). */
export function registerPrepareToShare(views: readonly HideableView[]): Disposable {
  return commands.registerCommand('starStories.prepareToShare', () => prepareToShare(views));
}

async function prepareToShare(views: readonly HideableView[]): Promise<void> {
  const unsaved = (await preparationTabs()).filter(({ isUnsaved }) => isUnsaved);
  if (!(await settleUnsaved(unsaved, unsavedWords()))) return;
  const closing = (await preparationTabs()).filter(({ isUnsaved }) => !isUnsaved);
  await window.tabGroups.close(closing.map(({ tab }) => tab));
  await hideViews(views);
  if (hasFindings()) await commands.executeCommand('workbench.action.closePanel');
  await clearMessages();
  await showWhatStays();
}

/** Findings quote stories, and the Problems panel shows them; whether it is open can't be known. */
const hasFindings = (): boolean =>
  languages.getDiagnostics().some(([, found]) => found.some(({ source }) => source === SOURCE));

/** VS Code clears either all notifications or none; an empty message covers those before it. */
async function clearMessages(): Promise<void> {
  await commands.executeCommand('notifications.clearAll');
  window.setStatusBarMessage('', STATUS_MS);
}
