import { commands } from 'vscode';

/** A view of ours, as far as hiding it is concerned. */
export interface HideableView {
  readonly visible: boolean;
}

/** Where views may have been moved to, the usual place first. */
const BARS = ['closeSidebar', 'closeAuxiliaryBar', 'closePanel'];

/** A view hears a moment later that it was hidden. */
const PATIENCE_MS = 500;
const LOOK_MS = 20;

/** Closes the bar that our views are in; nothing when none can be seen. */
export async function hideViews(views: readonly HideableView[]): Promise<void> {
  for (const close of BARS) {
    if (!views.some(({ visible }) => visible)) return;
    await commands.executeCommand(`workbench.action.${close}`);
    await untilHidden(views);
  }
}

async function untilHidden(views: readonly HideableView[]): Promise<void> {
  for (let waited = 0; waited < PATIENCE_MS; waited += LOOK_MS) {
    if (!views.some(({ visible }) => visible)) return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
