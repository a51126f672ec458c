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
    const gaps = index.records.length === 0 ? 0 : await gapsNow(coverage);
    if (turn === latest) view.badge = badge(gaps);
  };
  void update();
  return coverage.onDidChange(() => void update());
}

async function gapsNow(coverage: LiveCoverage): Promise<number> {
  const [engine, current] = await Promise.all([coverage.engine(), coverage.current()]);
  return engine.gapsOf(current).length;
}

function badge(value: number): ViewBadge | undefined {
  if (value === 0) return undefined;
  const tooltip = numberOf(
    value,
    l10n.t('{0} gap in your coverage'),
    l10n.t('{0} gaps in your coverage'),
  );
  return { value, tooltip };
}
