import { planExploratory } from '../../../../src/core/round/plan';
import { recordOf } from '../../../../src/core/round/record/of-round';
import { readRecord } from '../../../../src/core/round/record/read';
import type { RoundRecord } from '../../../../src/core/round/record/record';
import { formatRecord } from '../../../../src/core/round/record/write';
import { replay } from '../../../../src/core/round/step';
import { logOf } from '../samples';

/** The record of an hour with a bit of everything, as it is written at its end. */
export function sampleRecord(): string {
  const plan = planExploratory({ seed: 5, recent: [] });
  const round = replay(
    logOf(
      [
        [3, { type: 'nextPhase', from: 0 }],
        [4, { type: 'marked', mark: 'number' }],
        [5, { type: 'noted', field: 'question-1', start: 0, end: 0, text: 'Told the move.' }],
        [6, { type: 'asked', probe: { id: 'probe-1', text: 'Compared with what?' } }],
        [7, { type: 'marked', mark: 'stuck' }],
        [8, { type: 'answered' }],
        [9, { type: 'skipped', from: 1 }],
        [10, { type: 'peeked', what: 'stories/a.md', how: 'opened' }],
        [30, { type: 'ended' }],
      ],
      plan,
    ),
  );
  if (!round) throw new Error('no round');
  return formatRecord(recordOf(round, 0));
}

/** What a text says that is known to be a record. */
export function read(text: string): RoundRecord {
  const { record } = readRecord(text);
  if (!record) throw new Error('no record');
  return record;
}
