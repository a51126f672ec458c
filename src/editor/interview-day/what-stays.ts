import { window, type QuickPickItem, type Tab } from 'vscode';
import { count } from '../../core/count';
import { preparationTabs } from './preparation-tabs';

interface TabItem extends QuickPickItem {
  readonly tab: Tab;
}

/** A longer one would be cut off. */
const UNSEEN = 'Other windows, apps and views can’t be seen from here';

/** Names the tabs that are open in this window, and closes those that are picked. */
export async function showWhatStays(): Promise<void> {
  const items = await openTabs();
  if (items.length === 0) {
    const nothing = [{ label: 'No tab is open in this window', detail: UNSEEN }];
    await window.showQuickPick(nothing, { title: 'Ready to share' });
    return;
  }
  const picked = await window.showQuickPick(items, {
    title: `Ready to share: ${count(items.length, 'tab stays', 'tabs stay')} open. Pick those to close, too.`,
    placeHolder: UNSEEN,
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
      ...(left.has(tab) && { description: 'your preparation, not saved' }),
      tab,
    }));
}
