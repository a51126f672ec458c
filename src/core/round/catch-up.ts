import { EXPLORATORY_AREAS, type ExploratoryAreaId } from '../guide/focus-areas';
import type { MarkKind, PlannedPhase } from './events';

/** Marks that say that something was shown. */
const SHOWS: readonly MarkKind[] = ['evidence', 'number'];

/** What a mark for a question says of the area it is chosen for; of its other areas it says one. */
const FOR_PRIMARY = 2;

/**
 * The areas that a round asked for, those with least marked evidence first, which is what a catch-up
 * goes back to. Equals stand in the guide's order.
 */
export function leastShown(
  phases: readonly PlannedPhase[],
  marks: readonly { readonly phase: number; readonly mark: MarkKind }[],
): ExploratoryAreaId[] {
  const shown = new Map<ExploratoryAreaId, number>();
  phases.forEach((phase, index) => {
    const evidence = marks.filter((one) => one.phase === index && SHOWS.includes(one.mark)).length;
    for (const { primary, secondary = [] } of phase.questions) {
      if (primary) add(shown, primary, evidence * FOR_PRIMARY);
      for (const area of secondary) add(shown, area, evidence);
    }
  });
  return EXPLORATORY_AREAS.map(({ id }) => id)
    .filter((id) => shown.has(id))
    .sort((a, b) => (shown.get(a) ?? 0) - (shown.get(b) ?? 0));
}

function add(sums: Map<ExploratoryAreaId, number>, area: ExploratoryAreaId, value: number): void {
  sums.set(area, (sums.get(area) ?? 0) + value);
}
