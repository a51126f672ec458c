import type { RoundEvent, StartedEvent } from './events';

/** The events of one round that count, in the order in which they count, and those that don't. */
export interface Ordered {
  readonly counted: readonly RoundEvent[];
  /** Written by windows that had lost the round, or that began or claimed it when another had. */
  readonly late: readonly RoundEvent[];
}

/**
 * Settles what two windows wrote at once: of two rounds the one that began first counts, an epoch
 * belongs to the smallest name of an owner who claimed it, and the events of an epoch stand in the order
 * of their numbers. Nothing depends on the order in which the lines came to be stored.
 *
 * @param events of one log, in any order; repeated ones count once
 */
export function order(events: readonly RoundEvent[]): Ordered {
  const unique = new Map(events.map((event) => [keyOf(event), event]));
  const sorted = [...unique.values()].sort(
    (a, b) => a.epoch - b.epoch || compare(a.owner, b.owner) || a.seq - b.seq,
  );
  const start = sorted.filter(isStart).sort((a, b) => a.at - b.at || compare(a.id, b.id))[0];
  if (!start) return { counted: [], late: sorted };
  const winners = new Map([[start.epoch, start.owner]]);
  for (const { id, epoch, owner, type } of sorted) {
    if (type === 'claimed' && id === start.id && !winners.has(epoch)) winners.set(epoch, owner);
  }
  const counts = ({ id, epoch, owner }: RoundEvent) =>
    id === start.id && winners.get(epoch) === owner;
  return { counted: sorted.filter(counts), late: sorted.filter((event) => !counts(event)) };
}

const isStart = (event: RoundEvent): event is StartedEvent => event.type === 'started';

const keyOf = ({ id, epoch, seq, owner }: RoundEvent) => `${epoch} ${seq} ${owner} ${id}`;

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
