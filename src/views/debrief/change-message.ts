import * as v from 'valibot';
import type { Change } from '../../core/round/debrief/change';
import { ALL_SLOTS } from '../../core/round/record/slots';
import { count, name, text } from '../shared/message-parts';
import { signalId } from '../shared/signal-id';

const slot = v.picklist(ALL_SLOTS);

/** A change of the record, as a page sends it. */
export const change: v.GenericSchema<Change> = v.variant('kind', [
  v.object({ kind: v.literal('level'), slot, level: v.picklist([1, 2, 3, 4, 'not-shown']) }),
  v.object({ kind: v.literal('evidence'), slot, before: text, after: text }),
  v.object({ kind: v.picklist(['steam', 'next']), before: text, after: text }),
  v.object({
    kind: v.literal('signal'),
    signal: signalId,
    line: count,
    answer: v.picklist(['proposed', 'self', 'refused']),
  }),
  v.object({
    kind: v.literal('beat'),
    story: name,
    version: name,
    beat: count,
    isTold: v.boolean(),
  }),
]);
