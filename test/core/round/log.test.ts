import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readLog, writeEvent } from '../../../src/core/round/log';
import type { RoundEvent } from '../../../src/core/round/events';
import { anyEvent } from './any-event';
import { STUDY } from './sample-case';
import { START, stampAt, started } from './samples';

const write = (events: readonly RoundEvent[]) =>
  events.map((event) => `${writeEvent(event)}\n`).join('');

const events = fc.array(anyEvent);

describe('the log of a round', () => {
  it('gives back what was written', () => {
    fc.assert(
      fc.property(events, (written) => {
        assert.deepEqual(readLog(write(written)), written);
      }),
    );
  });

  it('holds an event in one line, whatever was typed', () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        assert.doesNotMatch(writeEvent(event), /[\n\r]/);
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

  it('skips events of other releases and fields that make no sense', () => {
    const start = started();
    const stamp = stampAt(START, 1);
    const strange: unknown[] = [
      { ...start, version: 1 },
      { ...start, version: 3 },
      { ...start, round: 7 },
      { ...start, seed: 'x' },
      { ...start, phases: [] },
      { ...start, phases: [{ ...start.phases[0], minutes: -1 }] },
      { ...start, phases: [{ ...start.phases[0], kind: 'lunch' }] },
      { ...start, phases: [{ ...start.phases[0], questions: [{ id: 1 }] }] },
      { ...start, case: { id: 'only-an-id' } },
      { ...start, study: { id: 'only-an-id' } },
      { ...start, study: { ...STUDY, facts: [{ ...STUDY.facts[0], trust: 'perhaps' }] } },
      { ...start, study: { ...STUDY, phases: [] } },
      { ...stamp, type: 'said', line: 0, kind: 'joke', text: 'Knock knock.' },
      { ...stamp, type: 'said', line: -1, kind: 'question', text: 'Why?' },
      { ...stamp, type: 'gave' },
      { ...stamp, type: 'saw', signal: 'troubleshooting-s1' },
      { ...stamp, type: 'note', text: 'later' },
      { ...stamp, type: 'constructor' },
      { type: 'paused', at: START },
      { ...stamp, type: 'paused', at: 1e300 },
      { ...stamp, type: 'paused', epoch: -1 },
      { ...stamp, type: 'paused', seq: 0.5 },
      { ...stamp, type: 'paused', owner: undefined },
      { ...stamp, type: 'nextPhase' },
      { ...stamp, type: 'extended', minutes: 0 },
      { ...stamp, type: 'marked', mark: 'toString' },
      { ...stamp, type: 'noted', field: 'work', start: -1, end: 0, text: '' },
      null,
      [],
    ];
    assert.deepEqual(readLog(strange.map((value) => JSON.stringify(value)).join('\n')), []);
  });
});

function sameJson(line: string, event: RoundEvent): boolean {
  try {
    return JSON.stringify(JSON.parse(line)) === JSON.stringify(event);
  } catch {
    return false;
  }
}
