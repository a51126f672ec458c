import { Disposable, TabInputWebview, window, type Tab } from 'vscode';

/** How long a tab in view may wait for the page that VS Code restores in it. */
const RESTORE_MS = 3000;

/**
 * Finds tabs of a page that nobody serves: when the extension host dies and starts again, VS Code leaves
 * its pages where they are, and restores them only when the whole window is loaded anew.
 *
 * @param viewType of the panel
 * @param isServed whether the page in a tab has a panel in this host
 * @param onOrphan called with a tab in view that has been without a panel for a while
 * @param ms how long that is
 */
export function watchForOrphans(
  viewType: string,
  isServed: (tab: Tab) => boolean,
  onOrphan: (tab: Tab) => void,
  ms = RESTORE_MS,
): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isOurs = ({ input }: Tab) =>
    input instanceof TabInputWebview && input.viewType.endsWith(viewType);
  const inView = () => window.tabGroups.all.flatMap(({ activeTab }) => activeTab ?? []);
  const isOrphan = (tab: Tab) => isOurs(tab) && !isServed(tab);
  // A page in the place of the first may serve the next.
  const look = () => {
    for (const tab of inView()) if (isOrphan(tab)) onOrphan(tab);
  };
  const lookSoon = () => {
    clearTimeout(timer);
    if (inView().some(isOrphan)) timer = setTimeout(look, ms);
  };
  lookSoon();
  return Disposable.from(
    window.tabGroups.onDidChangeTabs(lookSoon),
    new Disposable(() => clearTimeout(timer)),
  );
}
