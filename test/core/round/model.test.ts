import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clock } from '../../../src/core/round/clock';
import { readLog, writeEvent } from '../../../src/core/round/log';
import { isOver, type Round } from '../../../src/core/round/round';
import { replay } from '../../../src/core/round/step';
import { anyCommand } from './model/commands';
import type { NaiveRound } from './model/naive';
import { run } from './model/run';
import { textOf } from './model/texts';
import { PLAN, World, type Window } from './model/world';

/** What both must agree on. */
function told(round: Round): unknown {
  return {
    status: round.status,
    phase: round.phase,
    spent: round.phases.map(({ spent }) => spent),
    added: round.phases.map(({ added }) => added),
    visited: round.phases.map(({ visited }) => visited),
    opened: round.phases.map(({ opened }) => opened),
    skipped: round.phases.map(({ skipped }) => skipped),
    paused: round.pauses.reduce((sum, { ms }) => sum + ms, 0),
    gaps: round.gaps.map(({ ms, counts }) => [ms, counts]),
    answers: round.answers.map((one) => one.ms),
    marks: round.marks.length,
    said: round.said.map(({ position, phase, text }) => [position, phase, text]),
    notes: round.notes.map(({ position, phase, gave, saw }) => [position, phase, gave ?? saw]),
    texts: { ...round.texts },
  };
}

function truly(truth: NaiveRound): unknown {
  const { status, phase, spent, added, visited, opened, skipped, paused, marks, texts } = truth;
  return {
    ...{ status, phase, spent, added, visited, opened, skipped, paused },
    gaps: truth.gaps.map(({ ms, counts }) => [ms, counts]),
    answers: truth.answers.map(({ ms, open }) => (open ? undefined : ms)),
    marks,
    said: truth.said.map(({ at, phase, what }) => [at, phase, what]),
    notes: truth.notes.map(({ at, phase, what }) => [at, phase, what]),
    texts,
  };
}

/** A window that holds the round shows the truth, to the millisecond. */
function checkHolder(world: World, window: Window): void {
  const { round } = window.log;
  if (!round || !window.log.isOwner) return;
  assert.deepEqual(told(round), truly(world.truthOf(window)));
  const now = world.truthOf(window).clone();
  if (!now.isOver) now.settle(world.wall);
  const time = clock(round, world.momentOf(window));
  assert.equal(time.elapsed, now.counted);
  assert.equal(time.paused, now.paused);
  const answer = now.answers.at(-1);
  assert.equal(time.answer?.ms, answer?.open ? answer.ms : undefined);
}

/** One that only shows it has the clock on the wall in common with the one that holds it. */
function checkViewer(world: World, { log }: Window): void {
  if (!log.round || log.isOwner || isOver(log.round)) return;
  assert.deepEqual(told(log.round), truly(world.stored()));
}

/** Step by step it becomes the same as from the whole log, also when windows didn't know of each other. */
async function checkSteps(world: World): Promise<void> {
  const holder = world.windows.find(({ log }) => log.isOwner);
  const aside = holder?.log.round?.aside[0];
  if (!holder || !aside) return;
  const text = `${textOf(holder.log.round?.texts ?? {}, aside.field)} ${aside.text}`;
  world.happen(holder, (truth) => (truth.texts = { ...truth.texts, [aside.field]: text }));
  await holder.log.type(aside.field, text);
  assert.deepEqual(holder.log.round, replay(readLog(world.disk.text)));
  for (const { log } of world.windows) await log.read();
}

function checkLog(world: World, order: () => number): void {
  const { text } = world.disk;
  const events = readLog(text);
  const live = world.windows.map(({ log }) => log.round);
  const state = replay(events);
  assert.ok(state);
  for (const one of live) assert.deepEqual(one, state);
  assert.deepEqual(JSON.parse(JSON.stringify(state)), state);
  const mixed = [...events, ...events].map((event) => [order(), event] as const);
  mixed.sort(([a], [b]) => a - b);
  const again = mixed.map(([, event]) => JSON.parse(writeEvent(event)) as (typeof events)[number]);
  assert.deepEqual(replay(again), state);
  checkWords(world, state);
}

/** The text is what the holder typed, and what others have stored of theirs stands in it or aside. */
function checkWords(world: World, state: Round): void {
  const winner = world.stored();
  assert.deepEqual({ ...state.texts }, winner.texts);
  const versions = [...world.truths.values()].flat();
  for (const { field, text } of state.aside) {
    assert.ok(versions.some(({ texts }) => Object.hasOwn(texts, field) && texts[field] === text));
  }
  for (const { texts } of world.allStored()) {
    for (const [field, text] of Object.entries(texts)) {
      const aside = state.aside.filter((one) => one.field === field).map((one) => one.text);
      const there = [textOf(state.texts, field), ...aside].join(' ');
      const words = text.split(' ').filter((word) => !world.deleted.has(word));
      for (const word of words) assert.ok(there.includes(word), word);
    }
  }
}

describe('a round in several windows', function () {
  this.timeout(60_000);

  it('is what a naive clock says, whatever happens', async () => {
    const property = fc.asyncProperty(
      fc.array(anyCommand, { maxLength: 40, size: 'max' }),
      fc.infiniteStream(fc.nat()),
      async (commands, numbers) => {
        const world = new World();
        for (const index of [0, 1, 2]) world.open(index);
        const first = world.find(0);
        world.begin(first);
        await first.log.start({ type: 'started', version: 2, ...PLAN });
        for (const command of commands) {
          await run(world, command);
          for (const window of world.windows) checkHolder(world, window);
        }
        world.disk.room = Infinity;
        for (const { log } of world.windows) await log.flush();
        for (const { log } of world.windows) await log.read();
        await checkSteps(world);
        for (const window of world.windows) checkViewer(world, window);
        checkLog(world, () => numbers.next().value as number);
      },
    );
    await fc.assert(property);
  });
});
