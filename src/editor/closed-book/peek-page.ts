import { Disposable, TabInputText, Uri, window, workspace, type Tab } from 'vscode';
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

/** A story that is peeked at. */
interface Peek {
  readonly tab: Tab;
  readonly story: string;
}

function peeks(): Peek[] {
  return window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .flatMap((tab) => {
      const { input } = tab;
      if (!(input instanceof TabInputText) || input.uri.scheme !== PEEK_SCHEME) return [];
      return [{ tab, story: input.uri.query }];
    });
}

/** Closes all stories that are peeked at. */
export const closePeeks = (): Promise<void> => close(peeks());

async function close(which: readonly Peek[]): Promise<void> {
  if (which.length > 0)
    await window.tabGroups.close(
      which.map(({ tab }) => tab),
      true,
    );
}

/** A peek is over when the candidate turns to something else. */
export function closePassedPeeks(): Disposable {
  // By name: some versions of VS Code make all tabs anew when a column changes.
  let seen = new Set<string>();
  const look = () => {
    const now = peeks();
    const known = now.filter(({ tab, story }) => tab.isActive || seen.has(story));
    seen = new Set(known.map(({ story }) => story));
    void close(known.filter(({ tab }) => !tab.isActive));
  };
  return Disposable.from(
    window.tabGroups.onDidChangeTabs(look),
    window.tabGroups.onDidChangeTabGroups(look),
  );
}
