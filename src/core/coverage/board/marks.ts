import type { Mark } from '../../picture/marks';
import { cellTotal, type ReadinessPlot } from './plot';

/** The marks of the plot, from left to right and from top to bottom. */
export function marksOf({ lanes }: ReadinessPlot): Mark[] {
  return lanes.flatMap(({ id, cells }, lane) =>
    cells.flatMap((cell, place) =>
      cellTotal(cell) === 0 ? [] : [{ name: `${id}/${cell.stage}`, lane, place }],
    ),
  );
}
