import assert from 'node:assert/strict';
import type { News, RoundEvent } from '../../../src/core/round/events';
import { isLineField, lineField, unsaidDrafts } from '../../../src/core/round/lines';
import { planServiceOwnership } from '../../../src/core/round/plan-case';
import { playedOf } from '../../../src/core/round/played';
import { replay } from '../../../src/core/round/step';
import { STUDY } from './sample-case';
import { MINUTE, logOf, moment, type Told } from './samples';

const PLAN = planServiceOwnership({ seed: 1 }, STUDY);

const round = (...told: Told[]) => replay(logOf(told, PLAN))!;
const say = (line: number, text: string): News => ({ type: 'said', line, kind: 'question', text });
const next = (from: number): News => ({ type: 'nextPhase', from });
const draft = (line: number, text: string): News => ({
  type: 'noted',
  field: lineField(line),
  start: 0,
  end: 0,
  text,
});

describe('what was said in a case', () => {
  it('is known with its time and its phase', () => {
    const played = playedOf(
      round([1, say(0, 'Who?')], [2, next(0)], [3, say(1, 'Since when?')]),
      moment(4),
    );
    assert.deepEqual(played?.lines, [
      { kind: 'question', text: 'Who?', position: MINUTE, phase: 'brief' },
      { kind: 'question', text: 'Since when?', position: 3 * MINUTE, phase: 'clarify' },
    ]);
    assert.equal(played?.until, 4 * MINUTE);
    assert.deepEqual(played?.phases.slice(0, 3), [
      { id: 'brief', planned: 120, spent: 120 },
      { id: 'clarify', planned: 360, spent: 120 },
      { id: 'stabilize', planned: 300, spent: 0 },
    ]);
  });

  it('counts once, in the order of its numbers', () => {
    const told = round([1, say(0, 'one')], [2, say(0, 'again')], [3, say(2, 'too early')]);
    assert.deepEqual(
      told.said.map(({ text }) => text),
      ['one'],
    );
  });

  it('waits while the round is paused, and is over when the round is', () => {
    const { said } = round(
      [1, { type: 'paused' }],
      [2, say(0, 'in the pause')],
      [3, { type: 'resumed' }],
      [4, { type: 'ended' }],
      [4, say(0, 'after the end')],
    );
    assert.deepEqual(said, []);
  });

  it('moves with the time of a gap that counts after all', () => {
    const events: RoundEvent[] = [...logOf([[1, say(0, 'before')]], PLAN)];
    const stamp = (minutes: number) => ({
      ...events[0]!,
      at: events[0]!.at + minutes * MINUTE,
      up: minutes * MINUTE,
    });
    const add = (minutes: number, news: News) =>
      events.push({ ...pickStamp(stamp(minutes)), seq: events.length, ...news });
    add(11, { type: 'beat' });
    add(12, say(1, 'after'));
    add(12, { type: 'gapAnswered', gap: 0, counts: true });
    assert.deepEqual(
      replay(events)?.said.map(({ position }) => position / MINUTE),
      [1, 12],
    );
  });

  it('is nothing of a round without a case', () => {
    const { study, ...plan } = PLAN;
    assert.ok(study);
    assert.equal(playedOf(replay(logOf([], plan))!, moment(1)), undefined);
  });
});

function pickStamp({ id, at, up, owner, epoch }: RoundEvent) {
  return { id, at, up, owner, epoch };
}

describe('what a partner did in a case', () => {
  it('is there once, and a signal until it is taken back', () => {
    const saw = (on: boolean): News => ({ type: 'saw', signal: 'troubleshooting-s1', on });
    const gave: News = { type: 'gave', what: 'f-since' };
    const told: Told[] = [
      [1, gave],
      [2, gave],
      [3, saw(true)],
      [4, saw(true)],
    ];
    assert.deepEqual(playedOf(round(...told), moment(5))?.notes, [
      { position: MINUTE, gave: 'f-since' },
      { position: 3 * MINUTE, saw: 'troubleshooting-s1' },
    ]);
    assert.equal(round(...told, [5, saw(false)]).notes.length, 1);
  });
});

describe('a line that was typed', () => {
  it('is a draft until it is said', () => {
    assert.deepEqual(unsaidDrafts(round([1, draft(0, 'Who is hurt?')])), ['Who is hurt?']);
    const said = round([1, draft(0, ' Who? ')], [2, say(0, 'Who?')], [3, draft(1, ' ')]);
    assert.deepEqual(unsaidDrafts(said), []);
  });

  it('is kept in the order of the lines, also where another one was said', () => {
    const told = round(
      [1, draft(10, 'ten')],
      [1, draft(2, 'two')],
      [2, say(0, 'said')],
      [3, draft(0, 'else')],
    );
    assert.deepEqual(unsaidDrafts(told), ['else', 'two', 'ten']);
  });

  it('has a field that no phase has', () => {
    assert.ok(isLineField(lineField(12)));
    assert.ok(!isLineField('work') && !isLineField('line-x') && !isLineField('timeline-1'));
  });
});
