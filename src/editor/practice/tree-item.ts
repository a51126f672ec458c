import { ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import type { PlanRow, RowIcon } from '../../core/practice/outline/row';

/** The command behind a row; it isn't listed, since it needs the row. */
export const FOLLOW_COMMAND = 'starStories.followPlan';

/** A row of the plan view as the editor draws it. */
export function toTreeItem(row: PlanRow): TreeItem {
  const item = new TreeItem(row.label, stateOf(row));
  item.id = row.id;
  item.description = row.description;
  item.tooltip = row.detail || row.spoken;
  item.accessibilityInformation = { label: row.spoken };
  if (row.icon) item.iconPath = new ThemeIcon(ICONS[row.icon]);
  if (row.action) {
    item.command = { command: FOLLOW_COMMAND, title: row.label, arguments: [row.action] };
  }
  return item;
}

function stateOf({ children, open }: PlanRow): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return open ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

const ICONS: Readonly<Record<RowIcon, string>> = {
  'tell-story': 'comment',
  'write-story': 'edit',
  'play-case': 'watch',
  'play-exploratory': 'watch',
  retrieval: 'lightbulb',
  'tell-sheet': 'comment',
  'write-sheet': 'note',
  done: 'check',
  interview: 'calendar',
  due: 'circle-large-outline',
  note: 'info',
};
