/**
 * The browser's own storage, as far as it is needed: it has a copy at once and outlives the page; all
 * windows share it. Undefined where the browser refuses it.
 */
export type OwnStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | undefined;

/** Some browsers refuse it to pages within pages. */
export function ownStorage(): OwnStorage {
  try {
    return window.localStorage;
  } catch {
    return undefined;
  }
}

/** @returns false when there is no room for it */
export function writeCopy(storage: OwnStorage, key: string, value: unknown): boolean {
  try {
    storage?.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** What is kept, of whatever kind; undefined when there is nothing, or it is torn. */
export function readCopy(storage: OwnStorage, key: string): unknown {
  try {
    return JSON.parse(storage?.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
