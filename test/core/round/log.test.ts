import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLog, writeEvent } from '../../../src/core/round/log';
import type { RoundEvent } from '../../../src/core/round/events';
import { START, anyEvent, started } from './samples';

const write = (events: readonly RoundEvent[]) =>
  events.map((event) => `${writeEvent(event)}\n`).join('');

/** No two the same: a repeated line is left out. */
const events = fc.uniqueArray(anyEvent, { selector: writeEvent });

describe('the log of a round', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(events, (written) => {
        assert.deepEqual(readLog(write(written)), written);
      }),
    );
  });

  it('loses at most its last event wherever it is cut', () => {
    fc.assert(
      fc.property(events, fc.nat(), (written, place) => {
        const text = write(written);
        const cut = place % (text.length + 1);
        const whole = text.slice(0, cut).split('\n').length - 1;
        const read = readLog(text.slice(0, cut));
        assert.ok(read.length === whole || read.length === whole + 1);
        assert.deepEqual(read, written.slice(0, read.length));
      }),
    );
  });

  it('never throws and invents nothing', () => {
    const lines = fc.array(fc.oneof(fc.string(), fc.json(), anyEvent.map(writeEvent)));
    fc.assert(
      fc.property(lines, (text) => {
        const known = new Set(text.flatMap((line) => line.split('\n')).map((line) => line.trim()));
        for (const event of readLog(text.join('\n'))) {
          assert.ok([...known].some((line) => line.startsWith('{') && sameJson(line, event)));
        }
      }),
    );
  });

  it('skips events of a later release and fields that make no sense', () => {
    const start = started();
    const strange: unknown[] = [
      { ...start, version: 2 },
      { ...start, round: 'constructor' },
      { ...start, seed: 'x' },
      { ...start, phases: [] },
      { ...start, phases: [{ ...start.phases[0], minutes: -1 }] },
      { ...start, phases: [{ ...start.phases[0], kind: 'lunch' }] },
      { ...start, phases: [{ ...start.phases[0], questions: [{ id: 1 }] }] },
      { ...start, case: { id: 'only-an-id' } },
      { type: 'note', at: START, text: 'later' },
      { type: 'paused' },
      { type: 'paused', at: 1e300 },
      { type: 'nextPhase', at: START },
      { type: 'extended', at: START, minutes: 0 },
      null,
      [],
    ];
    assert.deepEqual(readLog(strange.map((value) => JSON.stringify(value)).join('\n')), []);
  });

  it('counts a line once that was written twice', () => {
    const line = writeEvent({ type: 'extended', at: START, minutes: 5 });
    assert.equal(readLog(`${line}\n${line}\n`).length, 1);
  });
});

function sameJson(line: string, event: RoundEvent): boolean {
  try {
    return JSON.stringify(JSON.parse(line)) === JSON.stringify(event);
  } catch {
    return false;
  }
}
