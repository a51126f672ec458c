import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parse } from 'yaml';
import { planExploratory } from '../../../src/core/round/plan';
import { recordName, writeRecord } from '../../../src/core/round/record';
import { questionIds } from '../../../src/core/round/record/of-round';
import { readRecordSummary } from '../../../src/core/round/record-summary';
import type { Round } from '../../../src/core/round/round';
import { replay } from '../../../src/core/round/step';
import { orderedEvents } from './any-event';
import { PLAN, START, logOf, started } from './samples';

const EVENTS = logOf([
  [3, { type: 'nextPhase', from: 0 }],
  [5, { type: 'paused' }],
  [6, { type: 'resumed' }],
  [7, { type: 'extended', minutes: 5 }],
  [40 + 700 / 60_000, { type: 'ended' }],
]);

function ended(events = EVENTS): Round {
  const round = replay(events);
  assert.ok(round);
  return round;
}

/** The front matter as a YAML parser sees it, and the body. */
function split(text: string): { matter: Record<string, unknown>; body: string } {
  const [, matter, body] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  assert.ok(matter !== undefined && body !== undefined);
  return { matter: parse(matter) as Record<string, unknown>, body };
}

const phase = (id: string, name: string, [planned, added, real]: number[]) => ({
  id,
  name,
  'planned-seconds': planned,
  'added-seconds': added,
  'real-seconds': real,
});

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
      ratings: {
        'driving-success-live': null,
        'managing-production-changes': null,
        'operations-metrics': null,
        troubleshooting: null,
      },
      'planned-seconds': 2700,
      'added-seconds': 300,
      'real-seconds': 2341,
      'real-seconds-with-gaps': 2341,
      'paused-seconds': 60,
      phases: [
        phase('brief', 'Brief and restate', [120, 0, 180]),
        phase('work', 'Work the problem', [2340, 300, 2161]),
        phase('questions', 'Your questions', [240, 0, 0]),
      ],
      pauses: [{ at: '2026-11-22T14:10:09.250+01:00', seconds: 60 }],
      gaps: [],
      answers: [],
      'follow-ups': [],
      marks: [],
      peeks: [],
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
      '## Where it ran out of steam',
      '## What to change next time',
    ]);
    assert.ok(body.includes('\nMessages hang, then arrive.\n'));
    assert.ok(body.includes('\nTook 03:00 of 02:00.\n'));
    assert.ok(body.includes('\nNot reached; planned 04:00.\n'));
  });

  it('names and quotes the questions of an interview', () => {
    const plan = planExploratory({ seed: 5, recent: [] });
    const { matter, body } = split(writeRecord(ended([started(START, plan)]), 0));
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
          const [, ...rest] = events;
          const start = started(START, { ...PLAN, title: name });
          const { matter } = split(writeRecord(ended([start, ...rest]), offset));
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
      case: 'slow-sometimes',
      questions: [],
      told: [],
      openBook: false,
      peeks: 0,
    });
    const plan = planExploratory({ seed: 5, recent: [] });
    const summary = readRecordSummary(writeRecord(ended([started(START, plan)]), 0));
    assert.deepEqual(summary?.questions, questionIds(plan));
  });

  it('is still listed after the candidate edited it', () => {
    const edited = writeRecord(ended(), 60)
      .replace(/^title: .*$/m, "title: 'My first: case'  ")
      .replace(/^seed: .*$/m, 'told: # by heart\n- "a, b.md"\n- c.md')
      .replace(/^peeks: .*$/m, 'peeks:\n- { what: c.md } # at the clock\n- { what: b.md }')
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
