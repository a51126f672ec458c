import { Disposable, type ExtensionContext } from 'vscode';
import type { Build, Extension } from './build';
import { openDoors, openTreeDoors } from './doors';
import { lookOut } from './look-out';

/**
 * Activates as little as there is use for. Most folders with Markdown hold nothing of ours: there only
 * doors are open, and the extension is loaded when somebody comes in by one of them, or when something
 * of ours turns up.
 * @returns settled when nothing is missing that VS Code asks for right after the activation
 */
export function activateWhenUsed(
  context: ExtensionContext,
  load: () => Promise<Build>,
): Promise<unknown> {
  const waiting: Disposable[] = [];
  let loading: Promise<Extension> | undefined;
  const begin = async () => {
    const build = await load();
    trees.dispose();
    await treesGone();
    Disposable.from(...waiting).dispose();
    return build(context);
  };
  const enter = () => (loading ??= begin());
  const trees = openTreeDoors(context, enter);
  waiting.push(
    trees,
    openDoors(context, enter),
    lookOut(context.globalStorageUri, () => void enter()),
  );
  context.subscriptions.push(...waiting);
  return loading ?? Promise.resolve();
}

/** VS Code ends a tree a moment after it is disposed of, and with it any that took its place at once. */
const treesGone = () => new Promise((resolve) => setTimeout(resolve));
