import { REQUIREMENTS, type Requirement } from './claims';
import { countBits, needsFor, type Met } from './needs';

/** Something that a library covers less often than needed. */
export type Shortfall = Requirement & { possible: 0 | 1 };

/**
 * In the guide's order.
 *
 * @param possible what the library can meet
 */
export function shortfalls(possible: Met): Shortfall[] {
  return REQUIREMENTS.flatMap((requirement, place) => {
    const times = countBits(needsFor(place, possible));
    if (times >= requirement.needed) return [];
    return [{ ...requirement, possible: times === 0 ? 0 : 1 }];
  });
}
