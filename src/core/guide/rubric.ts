import type { FocusAreaId, Interview } from './focus-areas';
import type { SourceId } from './sources';

/** To be shown wherever lines of a rubric are. */
export const RUBRIC_NOTE =
  'These lines are our own work, made from public practice. They are no company’s rubric, and no practitioner has reviewed them.';

/** One focus area in one interview. Driving Success is told in one and seen live in the other. */
export type SlotId = FocusAreaId | 'driving-success-live';

export type ClauseId = 'a' | 'b' | 'c' | 'd' | 'e' | 'f' | 'g' | 'h';

/** Which side of a problem a signal belongs to; `both` counts for either (guide item G83). */
export type Angle = 'technical' | 'organizational' | 'both';

/** One part of an area's definition. */
export interface Clause {
  readonly id: ClauseId;
  readonly text: string;
}

/** Something that can be heard or seen and that shows a part of the definition. */
export interface Signal<Slot extends SlotId = SlotId> {
  readonly id: `${Slot}-s${number}`;
  /** The clauses that it shows: one or two. */
  readonly clauses: readonly ClauseId[];
  readonly angle: Angle;
  readonly text: string;
}

/** Something that speaks against the area when it is heard or seen. */
export interface RedFlag<Slot extends SlotId = SlotId> {
  readonly id: `${Slot}-r${number}`;
  readonly text: string;
}

/** A follow-up question, in the interviewer's words. */
export interface Probe<Slot extends SlotId = SlotId> {
  readonly id: `${Slot}-p${number}`;
  readonly text: string;
}

/** What is there to see at one level, told as behavior. */
export interface Anchor<Level extends 1 | 2 | 3 | 4 = 1 | 2 | 3 | 4> {
  readonly level: Level;
  readonly text: string;
}

/**
 * What to listen for in one slot. Saved rounds name signals, red flags and probes by their ids: a line
 * that means something else gets an id that was never used. The numbers say nothing about the order.
 */
export interface Rubric<Slot extends SlotId = SlotId> {
  readonly slot: Slot;
  readonly interview: Interview;
  readonly area: FocusAreaId;
  readonly clauses: readonly Clause[];
  /** The most telling first: where there is little room, the first four stand for all. */
  readonly signals: readonly Signal<Slot>[];
  readonly redFlags: readonly RedFlag<Slot>[];
  readonly probes: readonly Probe<Slot>[];
  /** Level 3 is what the definition asks for; 4 adds scale, transfer or prevention. */
  readonly anchors: readonly [Anchor<1>, Anchor<2>, Anchor<3>, Anchor<4>];
  readonly sources: readonly SourceId[];
}
