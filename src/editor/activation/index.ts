import { Disposable, type ExtensionContext } from 'vscode';
import type { Build, Extension } from './build';
import { openDoors } from './doors';
import { lookOut } from './look-out';
import { openTrees } from './trees';

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
    Disposable.from(...waiting).dispose();
    return build(context, trees);
  };
  const enter = () => (loading ??= begin());
  const trees = openTrees(enter);
  waiting.push(
    openDoors(context, enter),
    lookOut(context.globalStorageUri, () => void enter()),
  );
  context.subscriptions.push(...waiting, trees.plan, trees.rounds);
  return loading ?? Promise.resolve();
}
