import type { Play } from '../play-model';

/** Ids of the facts and series that are known and of the actions that are done. */
export function knownOf({ facts, series, actions }: Play): ReadonlySet<string> {
  return new Set([...facts, ...series, ...actions.map(({ id }) => id)]);
}
