import type { Memento } from 'vscode';

const PLACE = 'starStories.browser';

/**
 * A name of this browser, as far as this workspace is concerned. It goes with the origin of the worker,
 * since hosts of several origins see nothing of each other's locks.
 */
export function browserName(state: Pick<Memento, 'get' | 'update'>): string {
  const known = state.get<{ origin?: unknown; id?: unknown }>(PLACE);
  if (known?.origin === origin && typeof known.id === 'string') return nameOf(known.id);
  const id = crypto.randomUUID();
  void state.update(PLACE, { origin, id });
  return nameOf(id);
}

const nameOf = (id: string) => `web@${id}`;

/** Some browsers have none, and those that have them keep them to safe origins. */
const locks = (): LockManager | undefined => (navigator as { locks?: LockManager }).locks;

/** Holds a lock of that name until this worker ends, in whatever way. */
export function holdLock(owner: string): void {
  const forever = new Promise<never>(() => undefined);
  void locks()
    ?.request(owner, () => forever)
    .catch(() => undefined);
}

/**
 * Whether a worker runs that holds a lock of that name; undefined when it belongs to another browser than
 * `place`, or none can be asked.
 */
export async function hasLock(owner: string, place: string): Promise<boolean | undefined> {
  if (!owner.startsWith(`${place}-`)) return undefined;
  const known = await locks()
    ?.query()
    .catch(() => undefined);
  return known?.held?.some(({ name }) => name === owner);
}
