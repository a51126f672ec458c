import { commands, Disposable, window, type ExtensionContext, type WebviewView } from 'vscode';
import type { Extension } from './build';

interface Contributions {
  readonly commands: readonly { readonly command: string }[];
  readonly views: Readonly<Record<string, readonly { readonly id: string; type?: string }[]>>;
}

const contributions = ({ extension }: Pick<ExtensionContext, 'extension'>): Contributions =>
  (extension.packageJSON as { contributes: Contributions }).contributes;

const viewsIn = (context: Pick<ExtensionContext, 'extension'>) =>
  Object.values(contributions(context).views).flat();

/**
 * Registers every command and page in the side bar that the manifest promises. Whoever uses one loads
 * the extension, which takes their places; then what was asked for is done.
 */
export function openDoors(
  context: Pick<ExtensionContext, 'extension'>,
  enter: () => Promise<Extension>,
): Disposable {
  const pages = viewsIn(context).filter(({ type }) => type === 'webview');
  return Disposable.from(
    ...contributions(context).commands.map(({ command }) => commandDoor(command, enter)),
    ...pages.map(({ id }) => webviewDoor(id, enter)),
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
