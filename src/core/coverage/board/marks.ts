import { cellTotal, type ReadinessPlot } from './plot';

interface Mark {
  name: string;
  lane: number;
  stage: number;
}

/** The marks of the plot, from left to right and from top to bottom. */
function marksOf({ lanes }: ReadinessPlot): Mark[] {
  return lanes.flatMap(({ id, cells }, lane) =>
    cells.flatMap((cell, stage) =>
      cellTotal(cell) === 0 ? [] : [{ name: `${id}/${cell.stage}`, lane, stage }],
    ),
  );
}

/**
 * Where a key leads from a mark: along a lane and around its ends, or to the nearest mark above or
 * below. Any other key stays; a mark that is gone is replaced by the first one.
 * @returns the name of a mark; undefined without any
 */
export function nextMark(plot: ReadinessPlot, current: string, key: string): string | undefined {
  const marks = marksOf(plot);
  const place = Math.max(
    0,
    marks.findIndex(({ name }) => name === current),
  );
  const from = marks[place];
  if (!from) return undefined;
  const to = marks[place + 1];
  const before = marks[place - 1];
  switch (key) {
    case 'ArrowRight':
      return (to ?? from).name;
    case 'ArrowLeft':
      return (before ?? from).name;
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

/** The next lane first, then the nearest stage; the mark itself without any other. */
function nearest(from: Mark, others: readonly Mark[]): Mark {
  const away = ({ lane, stage }: Mark) =>
    Math.abs(lane - from.lane) * 100 + Math.abs(stage - from.stage);
  return others.reduce(
    (best, other) => (best === from || away(other) < away(best) ? other : best),
    from,
  );
}
