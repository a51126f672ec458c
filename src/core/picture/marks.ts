/** A mark of a picture, by its place: which lane it lies in, and how far along. */
export interface Mark {
  readonly name: string;
  readonly lane: number;
  readonly place: number;
}

/**
 * Where a key leads from a mark: along a lane and around its ends, or to the nearest mark above or
 * below. Any other key stays; a mark that is gone is replaced by the first one.
 * @param marks from left to right and from top to bottom
 * @returns the name of a mark; undefined without any
 */
export function nextMark(marks: readonly Mark[], current: string, key: string): string | undefined {
  const at = Math.max(
    0,
    marks.findIndex(({ name }) => name === current),
  );
  const from = marks[at];
  if (!from) return undefined;
  switch (key) {
    case 'ArrowRight':
      return (marks[at + 1] ?? from).name;
    case 'ArrowLeft':
      return (marks[at - 1] ?? from).name;
    case 'ArrowDown':
      return nearest(
        from,
        marks.filter(({ lane }) => lane > from.lane),
      ).name;
    case 'ArrowUp':
      return nearest(
        from,
        marks.filter(({ lane }) => lane < from.lane),
      ).name;
    case 'Home':
      return marks[0]?.name;
    case 'End':
      return marks.at(-1)?.name;
    default:
      return from.name;
  }
}

/** The next lane first, then the nearest place; the mark itself without any other. */
function nearest(from: Mark, others: readonly Mark[]): Mark {
  return others.reduce(
    (best, other) => (best === from || isNearer(from, other, best) ? other : best),
    from,
  );
}

function isNearer(from: Mark, one: Mark, other: Mark): boolean {
  const lanes = Math.abs(one.lane - from.lane) - Math.abs(other.lane - from.lane);
  const places = Math.abs(one.place - from.place) - Math.abs(other.place - from.place);
  return lanes < 0 || (lanes === 0 && places < 0);
}
