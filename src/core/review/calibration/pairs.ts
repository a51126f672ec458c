import { slotOfSignal } from '../../round/debrief/signal-areas';
import type { SlotId } from '../../guide/rubric';
import type { RatingLevel } from '../../round/record/record';
import { creditedLines } from '../credited';
import { ratedSlots } from '../rated';
import type { NamedRound } from '../review';

/** The candidate’s own rating of a focus area beside what else there is. */
export interface RatedPair {
  readonly round: NamedRound;
  readonly slot: SlotId;
  readonly self: RatingLevel;
  readonly partner?: RatingLevel;
  /** How many signals of the area a line shows; absent where no lines were kept. */
  readonly signals?: number;
}

/** Own ratings that a partner’s, or the signals of a case, can be held against. */
export function ratedPairs(round: NamedRound): RatedPair[] {
  const signals = signalsBySlot(round);
  return ratedSlots(round.record).flatMap(({ slot, self, partner }) => {
    if (self === undefined || (partner === undefined && !signals)) return [];
    return [
      {
        round,
        slot,
        self,
        ...(partner !== undefined && { partner }),
        ...(signals && { signals: signals.get(slot)?.size ?? 0 }),
      },
    ];
  });
}

/** Undefined without a case, or for one that was spoken to a partner and has no lines. */
function signalsBySlot({ record }: NamedRound): Map<SlotId, Set<string>> | undefined {
  const { case: study } = record;
  if (!study?.measures || study.lines.length === 0) return undefined;
  const bySlot = new Map<SlotId, Set<string>>();
  for (const { signal } of creditedLines(study)) {
    const slot = slotOfSignal(signal);
    bySlot.set(slot, (bySlot.get(slot) ?? new Set()).add(signal));
  }
  return bySlot;
}

/** Own level less the partner’s; undefined where one of them saw nothing to rate. */
export function differenceOf({ self, partner }: RatedPair): number | undefined {
  if (partner === undefined || self === 'not-shown' || partner === 'not-shown') return undefined;
  return self - partner;
}

/** Those that there are. */
export const differences = (pairs: readonly RatedPair[]): number[] =>
  pairs.flatMap((pair) => differenceOf(pair) ?? []);

/** `+1`, `0` or `−2` */
export function signed(step: number): string {
  if (step === 0) return '0';
  return `${step > 0 ? '+' : '−'}${Math.abs(step)}`;
}

const HIGH = 3;
const MANY_SIGNALS = 3;

export const isHighWithout = ({ self, signals }: RatedPair): boolean =>
  self !== 'not-shown' && self >= HIGH && signals === 0;

export const isHiddenWith = ({ self, signals = 0 }: RatedPair): boolean =>
  self === 'not-shown' && signals >= MANY_SIGNALS;

/** Two levels or more between them, or one who saw nothing where the other gave a level. */
export function isApart(pair: RatedPair): boolean {
  const { self, partner } = pair;
  if (partner === undefined) return false;
  if (self === 'not-shown' || partner === 'not-shown') return self !== partner;
  return Math.abs(self - partner) >= 2;
}
