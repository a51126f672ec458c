import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import type { RoundEvent } from '../../../src/core/round/events';
import { planExploratory } from '../../../src/core/round/plan';
import { questionIds, recordName, writeRecord } from '../../../src/core/round/record';
import { readRecordSummary } from '../../../src/core/round/record-summary';
import { replay, type Round } from '../../../src/core/round/round';
import { MINUTE, PLAN, START, orderedEvents, started } from './samples';

const after = (minutes: number) => START + minutes * MINUTE;
const EVENTS: RoundEvent[] = [
  { type: 'nextPhase', at: after(3), from: 0 },
  { type: 'paused', at: after(5) },
  { type: 'resumed', at: after(6) },
  { type: 'extended', at: after(7), minutes: 5 },
  { type: 'ended', at: after(40) + 700 },
];

function ended(events = EVENTS, start = started()): Round {
  const round = replay([start, ...events]);
  assert.ok(round);
  return round;
}

/** The front matter as a YAML parser sees it, and the body. */
function split(text: string): { matter: Record<string, unknown>; body: string } {
  const [, matter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  assert.ok(matter !== undefined && body !== undefined);
  return { matter: parse(matter) as Record<string, unknown>, body };
}

describe('the record of a round', () => {
  it('is named by the local start and the kind of round', () => {
    assert.equal(recordName(ended(), 60), '2026-11-22T1405-service-ownership.md');
    assert.equal(recordName(ended(), -330), '2026-11-22T0735-service-ownership.md');
    assert.equal(recordName(ended(), 0, 2), '2026-11-22T1305-service-ownership-2.md');
  });

  it('states what was measured', () => {
    assert.deepEqual(split(writeRecord(ended(), 60)).matter, {
      type: 'star-round',
      title: 'Service Ownership: Slow "sometimes"',
      round: 'service-ownership',
      started: '2026-11-22T14:05:09.250+01:00',
      ended: '2026-11-22T14:45:09.950+01:00',
      seed: 7,
      case: 'slow-sometimes',
      'planned-seconds': 2700,
      'added-seconds': 300,
      'real-seconds': 2341,
      'paused-seconds': 60,
      phases: [
        { id: 'brief', 'planned-seconds': 120, 'added-seconds': 0, 'real-seconds': 180 },
        { id: 'work', 'planned-seconds': 2340, 'added-seconds': 300, 'real-seconds': 2161 },
        { id: 'questions', 'planned-seconds': 240, 'added-seconds': 0, 'real-seconds': 0 },
      ],
      pauses: [{ at: '2026-11-22T14:10:09.250+01:00', seconds: 60 }],
    });
  });

  it('has the brief and a heading for the notes of each phase', () => {
    const { body } = split(writeRecord(ended(), 60));
    const headings = body.split('\n').filter((line) => line.startsWith('#'));
    assert.deepEqual(headings, [
      '# Service Ownership: Slow "sometimes"',
      '## Brief',
      '## Brief and restate',
      '## Work the problem',
      '## Your questions',
      '## What to change next time',
    ]);
    assert.ok(body.includes('\nMessages hang, then arrive.\n'));
    assert.ok(body.includes('\nTook 03:00 of 02:00.\n'));
    assert.ok(body.includes('\nNot reached; planned 04:00.\n'));
  });

  it('names and quotes the questions of an interview', () => {
    const plan = planExploratory({ seed: 5, recent: [] });
    const { matter, body } = split(writeRecord(ended([], started(START, plan)), 0));
    assert.deepEqual(matter.questions, questionIds(plan));
    for (const { text } of plan.phases.flatMap(({ questions }) => questions)) {
      assert.ok(body.includes(`\n> ${text}\n`));
    }
  });

  it('is valid YAML for any title, and its seconds add up', () => {
    const title = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(
        orderedEvents,
        title,
        fc.integer({ min: -720, max: 840 }),
        (events, name, offset) => {
          const rest = events.filter(({ type }) => type !== 'started');
          const plan = { ...PLAN, title: name };
          const { matter } = split(writeRecord(ended(rest, started(START, plan)), offset));
          assert.equal(matter.title, name);
          const phases = matter.phases as Record<string, number>[];
          const sum = phases.reduce((total, phase) => total + phase['real-seconds']!, 0);
          assert.equal(sum, matter['real-seconds']);
          assert.equal(Date.parse(String(matter.started)), START);
        },
      ),
    );
  });

  it('is listed by title, start and length', () => {
    assert.deepEqual(readRecordSummary(writeRecord(ended(), 60)), {
      title: PLAN.title,
      started: '2026-11-22T14:05:09.250+01:00',
      round: 'service-ownership',
      minutes: 39,
      questions: [],
      told: [],
      peeks: 0,
    });
    const plan = planExploratory({ seed: 5, recent: [] });
    const summary = readRecordSummary(writeRecord(ended([], started(START, plan)), 0));
    assert.deepEqual(summary?.questions, questionIds(plan));
  });

  it('is still listed after the candidate edited it', () => {
    const edited = writeRecord(ended(), 60)
      .replace(/^title: .*$/m, "title: 'My first: case'  ")
      .replace(/^seed: .*$/m, 'peeks: 2 # at the clock\ntold: # by heart\n- "a, b.md"\n- c.md')
      .replace(/\n/g, '\r\n');
    const summary = readRecordSummary(`\uFEFF${edited}`);
    assert.equal(summary?.title, 'My first: case');
    assert.deepEqual(summary.told, ['a, b.md', 'c.md']);
    assert.equal(summary.peeks, 2);
  });

  it('is told from other files', () => {
    const texts = ['', '# Notes', '---\ntype: star-story\n---\n', '---\ntype: star-round\n---\n'];
    for (const text of texts) assert.equal(readRecordSummary(text), undefined);
    fc.assert(fc.property(fc.string(), (text) => readRecordSummary(text) === undefined));
  });
});
