import type { SignalId } from '../../guide/case';
import { FOCUS_AREAS } from '../../guide/focus-areas';
import type { Anchor, SlotId } from '../../guide/rubric';
import { RUBRICS } from '../../guide/rubrics';

/** A focus area as a partner sees it who scores a round. */
export interface SheetArea {
  readonly slot: SlotId;
  readonly name: string;
  readonly definition: string;
  readonly anchors: readonly Anchor[];
  /** What a case lets one expect. */
  readonly signals?: readonly SheetSignal[];
}

/** A signal that a partner may tick. */
export interface SheetSignal {
  readonly id: SignalId;
  readonly text: string;
  /** Ticked before. */
  readonly isSeen: boolean;
}

export const SHEET_TYPE = 'star-score-sheet';
export const LEVEL = 'Level:';
export const EVIDENCE = 'Evidence:';

/** What a sheet shows of some slots. */
export function sheetAreas(slots: readonly string[]): SheetArea[] {
  return [...new Set(slots)].flatMap((slot) => {
    const rubric = RUBRICS.find((one) => one.slot === slot);
    const area = FOCUS_AREAS.find(({ id }) => id === rubric?.area);
    if (!rubric || !area) return [];
    const { name, definition } = area;
    return [{ slot: rubric.slot, name, definition, anchors: rubric.anchors }];
  });
}
