import type { Case, RedFlagId, SignalId } from '../../guide/case';
import { FOCUS_AREAS } from '../../guide/focus-areas';
import { RUBRICS } from '../../guide/rubrics';
import type { SideSignal } from './side';

const SIGNALS: ReadonlyMap<string, { text: string; area: string }> = new Map(
  RUBRICS.flatMap(({ signals, area }) =>
    signals.map(({ id, text }) => [id, { text, area: areaName(area) }] as const),
  ),
);
const RED_FLAGS: ReadonlyMap<string, string> = new Map(
  RUBRICS.flatMap(({ redFlags }) => redFlags.map(({ id, text }) => [id, text] as const)),
);

function areaName(area: string): string {
  return FOCUS_AREAS.find(({ id }) => id === area)?.name ?? area;
}

/** The line of a rubric; the id itself where no rubric has it. */
export const signalText = (id: SignalId): string => SIGNALS.get(id)?.text ?? id;

export const redFlagText = (id: RedFlagId): string => RED_FLAGS.get(id) ?? id;

/** What a case expects, the weightiest of each phase first. */
export function signalsOf({ expects }: Case, seen: ReadonlySet<SignalId>): SideSignal[] {
  return [...expects]
    .sort((one, other) => other.weight - one.weight)
    .map(({ signal, phase, angle }) => ({
      ...{ id: signal, phase, angle, text: signalText(signal) },
      area: SIGNALS.get(signal)?.area ?? '',
      isSeen: seen.has(signal),
    }));
}
