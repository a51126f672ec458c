import * as l10n from '@vscode/l10n';
import { window, type QuickPickItem, type Tab } from 'vscode';
import { numberOf } from '../../core/language';
import { preparationTabs } from './preparation-tabs';

interface TabItem extends QuickPickItem {
  readonly tab: Tab;
}

/** A longer one would be cut off. */
const unseen = (): string => l10n.t('Other windows, apps and views can’t be seen from here');

/** Names the tabs that are open in this window, and closes those that are picked. */
export async function showWhatStays(): Promise<void> {
  const items = await openTabs();
  if (items.length === 0) {
    const nothing = [{ label: l10n.t('No tab is open in this window'), detail: unseen() }];
    await window.showQuickPick(nothing, { title: l10n.t('Ready to share') });
    return;
  }
  const picked = await window.showQuickPick(items, {
    title: numberOf(
      items.length,
      l10n.t('Ready to share: {0} tab stays open. Pick those to close, too.'),
      l10n.t('Ready to share: {0} tabs stay open. Pick those to close, too.'),
    ),
    placeHolder: unseen(),
    canPickMany: true,
  });
  if (picked) await window.tabGroups.close(picked.map(({ tab }) => tab));
}

async function openTabs(): Promise<TabItem[]> {
  const left = new Set((await preparationTabs()).map(({ tab }) => tab));
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .map((tab) => ({
      label: tab.label,
      ...(left.has(tab) && { description: l10n.t('your preparation, not saved') }),
      tab,
    }));
}
