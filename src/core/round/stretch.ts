import { GAP_MS, type Stamp } from './events';

/** A moment as one host sees it; see {@link Stamp}. */
export type Moment = Pick<Stamp, 'at' | 'up' | 'owner'>;

/** The time between two events, in milliseconds. */
export interface Stretch {
  /** What went by while a host was there. */
  readonly ms: number;
  /** What went by while none was, when it is long enough to ask about; else 0. */
  readonly gap: number;
}

/**
 * What lies between two moments. The clock of the day may be set, and the other one may stand still while
 * the computer sleeps, so that the longer one is right, unless they differ by so much that nobody can
 * have been there. Two hosts have only the clock of the day in common.
 */
export function stretch(from: Moment, to: Moment): Stretch {
  const day = Math.max(0, to.at - from.at);
  const steady = from.owner === to.owner ? Math.max(0, to.up - from.up) : undefined;
  if (steady !== undefined && steady <= GAP_MS && day - steady > GAP_MS) {
    return { ms: steady, gap: day - steady };
  }
  const ms = Math.max(day, steady ?? 0);
  return ms > GAP_MS ? { ms: 0, gap: ms } : { ms, gap: 0 };
}
