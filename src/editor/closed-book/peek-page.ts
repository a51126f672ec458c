import { Uri, window, workspace, type Disposable, type Tab, TabInputText } from 'vscode';
import { decode } from '../text';
import type { World } from '../world';

/** Scheme of documents that show a story and can't be changed. */
export const PEEK_SCHEME = 'star-peek';

/** Shows a story to be read, in front of the page of the round. */
export async function showPeek(story: Uri): Promise<void> {
  const uri = Uri.from({ scheme: PEEK_SCHEME, path: story.path, query: story.toString() });
  await window.showTextDocument(await workspace.openTextDocument(uri), { preview: true });
}

/** Serves the text of the stories that are peeked at, as it was saved. */
export function servePeeks(world: Pick<World, 'readFile'>): Disposable {
  return workspace.registerTextDocumentContentProvider(PEEK_SCHEME, {
    provideTextDocumentContent: async ({ query }) =>
      decode(await world.readFile(Uri.parse(query, true))) ?? '',
  });
}

const isPeek = ({ input }: Tab) =>
  input instanceof TabInputText && input.uri.scheme === PEEK_SCHEME;

/** Closes the stories that somebody has peeked at. */
export async function closePeeks(which: (tab: Tab) => boolean): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  const peeks = tabs.filter((tab) => isPeek(tab) && which(tab));
  if (peeks.length > 0) await window.tabGroups.close(peeks, true);
}
