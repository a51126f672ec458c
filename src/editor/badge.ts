import * as l10n from '@vscode/l10n';
import type { Disposable, TreeView, ViewBadge } from 'vscode';
import { numberOf } from '../core/language';
import type { LiveCoverage } from './live-coverage';

/**
 * Keeps the number of gaps as the badge of a view, and so of its icon in the activity bar. It needs
 * a native view: a webview view has no badge before it has been opened.
 */
export function registerBadge(
  view: Pick<TreeView<unknown>, 'badge'>,
  coverage: LiveCoverage,
): Disposable {
  const { index } = coverage;
  let latest = 0;
  const update = async () => {
    // While stories are being read, the number would jump about.
    if (index.state !== 'ready') return;
    const turn = ++latest;
    const next = index.records.length === 0 ? undefined : await badgeNow(coverage);
    if (turn === latest) view.badge = next;
  };
  void update();
  return coverage.onDidChange(() => void update());
}

/** None without a gap. */
async function badgeNow(coverage: LiveCoverage): Promise<ViewBadge | undefined> {
  const [engine, current] = await Promise.all([coverage.engine(), coverage.current()]);
  const value = engine.gapsOf(current).length;
  if (value === 0) return undefined;
  const gaps = numberOf(
    value,
    l10n.t('{0} gap in your coverage'),
    l10n.t('{0} gaps in your coverage'),
  );
  return { value, tooltip: l10n.t('{0}: {1}', gaps, engine.gapKindWords(current)) };
}
