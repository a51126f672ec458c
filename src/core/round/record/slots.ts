import { EXPLORATORY_AREAS, SERVICE_OWNERSHIP_AREAS } from '../../guide/focus-areas';
import type { SlotId } from '../../guide/rubric';
import type { RoundPlan } from '../events';

const EXPLORATORY_SLOTS: readonly SlotId[] = EXPLORATORY_AREAS.map(({ id }) => id);

/** Driving Success is seen live in a case, and told elsewhere. */
const CASE_SLOTS: readonly SlotId[] = SERVICE_OWNERSHIP_AREAS.map(({ id }) =>
  id === 'driving-success' ? 'driving-success-live' : id,
);

export const ALL_SLOTS: readonly SlotId[] = [...EXPLORATORY_SLOTS, ...CASE_SLOTS];

export const isSlot = (id: string): id is SlotId => ALL_SLOTS.some((slot) => slot === id);

/**
 * What is rated after a round (guide items G33, G62, G85): the areas of its interview; in a drill or a
 * format of the candidate those that its questions are about.
 */
export function slotsOf(plan: RoundPlan): readonly SlotId[] {
  if (plan.case) return CASE_SLOTS;
  const questions = plan.phases.flatMap((phase) => phase.questions);
  const asked = new Set<SlotId>(
    questions.flatMap(({ primary, secondary = [] }) => [
      ...(primary ? [primary] : []),
      ...secondary,
    ]),
  );
  if (plan.round === 'exploratory' || asked.size === 0) return EXPLORATORY_SLOTS;
  return EXPLORATORY_SLOTS.filter((slot) => asked.has(slot));
}
