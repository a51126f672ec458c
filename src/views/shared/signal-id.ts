import * as v from 'valibot';
import type { SignalId } from '../../core/guide/case';
import { isSlot } from '../../core/round/record/slots';

/** By its look: one that no rubric has does nothing. */
export const signalId = v.custom<SignalId>((value) => {
  const [, slot] = typeof value === 'string' ? (/^([a-z-]{1,80})-s\d{1,4}$/.exec(value) ?? []) : [];
  return slot !== undefined && isSlot(slot);
});
