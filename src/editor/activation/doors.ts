import {
  commands,
  Disposable,
  TreeItem,
  window,
  type ExtensionContext,
  type WebviewView,
} from 'vscode';
import type { Extension } from './build';

interface Contributions {
  readonly commands: readonly { readonly command: string }[];
  readonly views: Readonly<Record<string, readonly { readonly id: string; type?: string }[]>>;
}

/**
 * Registers every command and view that the manifest promises. Whoever uses one loads the extension,
 * which takes their places; then what was asked for is done.
 */
export function openDoors(
  { extension }: Pick<ExtensionContext, 'extension'>,
  enter: () => Promise<Extension>,
): Disposable {
  const { contributes } = extension.packageJSON as { contributes: Contributions };
  const views = Object.values(contributes.views).flat();
  return Disposable.from(
    ...contributes.commands.map(({ command }) => commandDoor(command, enter)),
    ...views.map(({ id, type }) => (type === 'webview' ? webviewDoor : treeDoor)(id, enter)),
  );
}

function commandDoor(command: string, enter: () => Promise<Extension>): Disposable {
  return commands.registerCommand(command, async (...given: unknown[]) => {
    await enter();
    return commands.executeCommand(command, ...given);
  });
}

/** VS Code asks only once who fills a view. */
function webviewDoor(id: string, enter: () => Promise<Extension>): Disposable {
  return window.registerWebviewViewProvider(id, {
    async resolveWebviewView(view: WebviewView, context, token) {
      const { coverageView } = await enter();
      await coverageView.resolveWebviewView(view, context, token);
    },
  });
}

/** The view waits for its first rows, and asks anew when the extension has taken it over. */
function treeDoor(id: string, enter: () => Promise<Extension>): Disposable {
  return window.createTreeView<never>(id, {
    treeDataProvider: {
      getChildren: () => enter().then(() => []),
      getTreeItem: () => new TreeItem(''),
    },
  });
}
