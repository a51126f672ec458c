import type { SlotId } from '../guide/rubric';
import type { RatedBy, RatingLevel, RoundRecord } from '../round/record/record';

/** How one focus area was rated in a round, by whom it was. */
export interface RatedSlot extends Partial<Record<RatedBy, RatingLevel>> {
  readonly slot: SlotId;
}

/** The areas of a round that anybody gave a level, in the guide's order. */
export function ratedSlots({ ratings }: RoundRecord): RatedSlot[] {
  const slots = new Map<SlotId, RatedSlot>();
  for (const { slot, by, level } of ratings) {
    const known = slots.get(slot);
    if (level !== undefined && known?.[by] === undefined)
      slots.set(slot, { ...known, slot, [by]: level });
  }
  return [...slots.values()];
}
