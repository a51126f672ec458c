import type { RoundEvent, StartedEvent } from './events';

/** The log of one round as windows that knew nothing of each other left it. */
export interface Ordered {
  /** The events that count, in the order in which they count. */
  readonly counted: readonly RoundEvent[];
  /**
   * What windows saw, each from the start of its round on, that wrote events which don't count: they had
   * lost the round without knowing, or began or claimed it when another did.
   */
  readonly branches: readonly (readonly RoundEvent[])[];
}

/** What one owner wrote in one epoch, in the order of its numbers; never empty. */
type Chapter = readonly RoundEvent[];

/**
 * Settles what two windows wrote at once. Of two rounds the one that began first counts. Who claims it
 * says what they saw of it, and goes on from there: what others wrote after that doesn't count. Of two
 * claims in one epoch the later one counts, since an early one that arrives late comes from a window
 * that couldn't store it. Nothing depends on the order in which the lines came to be stored.
 *
 * @param events of one log, in any order; repeated ones count once
 */
export function order(events: readonly RoundEvent[]): Ordered {
  const chapters = chaptersOf(events);
  const starts = chapters.flatMap((chapter) => chapter.slice(0, 1)).filter(isStart);
  const start = starts.sort((a, b) => a.at - b.at || compare(a.id, b.id))[0];
  if (!start) return { counted: [], branches: [] };
  const counted = lastHistory(chapters, start.id, Infinity);
  const known = new Set(counted);
  const ids = new Set(starts.map(({ id }) => id));
  const branches = chapters
    .filter((chapter) => chapter.some((event) => ids.has(event.id) && !known.has(event)))
    .map((chapter) => historyOf(chapter, chapters));
  return { counted, branches };
}

function chaptersOf(events: readonly RoundEvent[]): Chapter[] {
  const chapters = new Map<string, Map<number, RoundEvent>>();
  for (const event of events) {
    const key = keyOf(event, event.id);
    const chapter = chapters.get(key) ?? new Map<number, RoundEvent>();
    chapters.set(key, chapter.set(event.seq, event));
  }
  return [...chapters.values()]
    .map((chapter) => [...chapter.values()].sort((a, b) => a.seq - b.seq))
    .sort(([a], [b]) => (a && b ? last(a, b) : 0));
}

/** All that the writer of a chapter knew, and wrote. */
function historyOf(chapter: Chapter, chapters: readonly Chapter[]): RoundEvent[] {
  const [first] = chapter;
  if (!first || isStart(first)) return [...chapter];
  return [...seenBy(first, chapters), ...chapter];
}

/** What came before an epoch: what its claim names, or all there is when that is damaged. */
function seenBy(first: RoundEvent, chapters: readonly Chapter[]): RoundEvent[] {
  const after = first.type === 'claimed' ? first.after : undefined;
  const key = after && after.epoch < first.epoch ? keyOf(after, first.id) : undefined;
  const before = chapters.find(([other]) => other && keyOf(other, other.id) === key);
  if (!after || !before) return lastHistory(chapters, first.id, first.epoch);
  return historyOf(before, chapters).filter(
    ({ epoch, seq }) => epoch < after.epoch || seq <= after.seq,
  );
}

/** The history of the last chapter before an epoch. */
function lastHistory(chapters: readonly Chapter[], id: string, epoch: number): RoundEvent[] {
  const tip = chapters.find(([first]) => first && first.id === id && first.epoch < epoch);
  return tip ? historyOf(tip, chapters) : [];
}

const isStart = (event: RoundEvent): event is StartedEvent =>
  event.type === 'started' && event.epoch === 0;

/** Of two first events of chapters, the one that counts comes first. */
function last(a: RoundEvent, b: RoundEvent): number {
  return (
    b.epoch - a.epoch ||
    Number(opens(b)) - Number(opens(a)) ||
    b.at - a.at ||
    compare(a.owner, b.owner) ||
    compare(a.id, b.id)
  );
}

/** Whether a chapter is whole from its beginning on. */
const opens = (event: RoundEvent) => (event.type === 'claimed' ? event.epoch > 0 : isStart(event));

const keyOf = ({ epoch, owner }: Pick<RoundEvent, 'epoch' | 'owner'>, id: string) =>
  JSON.stringify([id, epoch, owner]);

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
