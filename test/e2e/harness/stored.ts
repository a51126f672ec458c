import { setTimeout as pause } from 'node:timers/promises';
import type { Workbench } from './workbench';

/**
 * Waits until VS Code has written state of a view or webview to the browser's storage. It does so
 * every few seconds and not reliably when a window closes: wait for this before a reload.
 * @param key a part of the key, such as `memento/webviewView.<view id>`
 * @param value a part of the value, without the backslashes of JSON within JSON
 */
export async function stored({ page }: Workbench, key: string, value: string): Promise<void> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    const entries = await page.evaluate(readStorage);
    if (
      entries.some(
        ([name, text]) => name.includes(key) && text.replaceAll('\\', '').includes(value),
      )
    )
      return;
    await pause(300);
  }
  throw new Error(`${key} was not stored with ${value}`);
}

/** Runs in the page: keys and values of all state that VS Code keeps in the browser. */
export async function readStorage(): Promise<[string, string][]> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(request.error?.message));
    });
  const found: [string, string][] = [];
  for (const { name = '' } of await indexedDB.databases()) {
    if (!name.startsWith('vscode-web-state-db')) continue;
    const database = await settled(indexedDB.open(name));
    const items = database.transaction('ItemTable').objectStore('ItemTable');
    const [keys, values] = await Promise.all([
      settled(items.getAllKeys()),
      settled<unknown[]>(items.getAll()),
    ]);
    keys.forEach((key, at) => found.push([JSON.stringify(key), String(values[at])]));
    database.close();
  }
  return found;
}
