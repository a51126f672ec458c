import type { ExtensionContext } from 'vscode';
import { activateWhenUsed } from './editor/activation';

export function activate(context: ExtensionContext): Promise<unknown> {
  return activateWhenUsed(context, async () => (await import('./node-host')).build);
}
