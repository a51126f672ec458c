import type { Disposable, TreeView, ViewBadge } from 'vscode';
import { computeCoverage } from '../core/coverage/coverage';
import { count } from '../core/coverage/tally';
import type { StoryRecord } from '../core/coverage/record';
import type { StoryIndex } from './story-index';

/**
 * Keeps the number of gaps as the badge of a view, and so of its icon in the activity bar. It needs
 * a native view: a webview view has no badge before it has been opened.
 */
export function registerBadge(
  view: Pick<TreeView<unknown>, 'badge'>,
  index: StoryIndex,
): Disposable {
  const update = () => {
    // While stories are being read, the number would jump about.
    if (index.state === 'ready') view.badge = badge(index.records);
  };
  update();
  return index.onDidChange(update);
}

function badge(records: readonly StoryRecord[]): ViewBadge | undefined {
  const value = records.length === 0 ? 0 : computeCoverage(records).gaps.length;
  if (value === 0) return undefined;
  return { value, tooltip: `${count(value, 'gap')} in your coverage` };
}
