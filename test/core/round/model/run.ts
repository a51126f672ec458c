import assert from 'node:assert/strict';
import { setImmediate as soon } from 'node:timers/promises';
import type { News } from '../../../../src/core/round/events';
import { dueNews } from '../../../../src/core/round/due';
import { isOver } from '../../../../src/core/round/round';
import { openGap } from '../../../../src/core/round/status';
import type { Command } from './commands';
import type { NaiveRound } from './naive';
import { textOf } from './texts';
import { PLAN, type Window, type World } from './world';

const HOUR = 3_600_000;
const LONG_ENOUGH_FOR_A_BEAT = 21_000;

/** Words, each of which is typed once. */
let words = 0;

/** Does a command to the logs of a world, and to what is true in it. */
export async function run(world: World, command: Command): Promise<void> {
  const window = world.find('window' in command ? command.window : 0);
  switch (command.name) {
    case 'wait':
      return wait(world, command.ms);
    case 'sleep':
      world.asleep(command.ms, command.freezes);
      return wait(world, 1000);
    case 'setClock':
      world.setClock(command.hours * HOUR);
      return wait(world, LONG_ENOUGH_FOR_A_BEAT);
    case 'kill':
      return kill(world, command.window);
    case 'look':
      return look(window);
    case 'fill':
      world.disk.room = command.room;
      return;
    case 'free':
      world.disk.room = Infinity;
      return;
    case 'takeOver': {
      const both = new Set([window, world.find(command.other)]);
      return takeOver(world, [...both]);
    }
    case 'type':
      return type(world, window, command);
    default:
      return write(world, window, command);
  }
}

async function wait(world: World, ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 1000) {
    world.awake(Math.min(1000, left));
    for (const window of world.windows) await tick(world, window);
  }
}

/** What a host does every second with a round that it holds. */
async function tick(world: World, window: Window): Promise<void> {
  const { log } = window;
  if (!log.isOwner || !log.round) return;
  const due = dueNews(log.round, world.momentOf(window));
  assert.equal(due?.type === 'opened', world.truthOf(window).isDue);
  if (!due) {
    if (log.failure !== undefined) await stored(log.flush());
    return;
  }
  await look(window);
  if (!log.isOwner || isOver(log.round)) return;
  const own = PLAN.phases.findIndex(({ kind }) => kind === 'candidate-questions');
  world.happen(window, (truth) => {
    if (due.type === 'opened') truth.move(own);
  });
  await stored(log.add(due));
}

async function kill(world: World, index: number): Promise<void> {
  world.open(index);
  await look(world.find(index));
}

async function look({ log }: Window): Promise<void> {
  await log.read();
}

/** All of them see the log before one claims it. */
async function takeOver(world: World, windows: readonly Window[]): Promise<void> {
  for (const window of windows) await look(window);
  const able = windows.filter(({ log }) => log.round && !isOver(log.round) && !log.isOwner);
  const claims = able.map((window) => {
    world.claim(window, window.log.round!.epoch + 1);
    return stored(window.log.claim());
  });
  await Promise.all(claims);
}

interface Typing {
  field: string;
  place: number;
  deletes: boolean;
}

/** Puts a word somewhere into what the page shows, or takes one away; twice, and before the first is stored. */
async function type(world: World, window: Window, { field, place, deletes }: Typing) {
  const { log } = window;
  if (window.epoch < 0) return;
  const page = world.truthOf(window).texts;
  const typed = textOf(page, field).split(' ').filter(Boolean);
  const all: Promise<void>[] = [];
  for (let times = 0; times < 2; times++) {
    if (deletes)
      typed.splice(place % (typed.length + 1), 1).forEach((one) => world.deleted.add(one));
    else typed.splice(place % (typed.length + 1), 0, `w${++words}w`);
    const text = typed.join(' ');
    const before = world.truthOf(window).texts;
    if (text !== textOf(before, field)) {
      world.happen(window, (truth) => (truth.texts = { ...truth.texts, [field]: text }));
    }
    all.push(stored(log.type(field, text)));
    // The first is being stored by now.
    await soon();
  }
  await Promise.all(all);
}

type Written = Extract<Command, { name: 'toggle' | 'move' | 'extend' | 'ask' | 'mark' | 'end' }>;

/** News of a window that holds the round, as far as it knows. */
async function write(world: World, window: Window, command: { name: string }): Promise<void> {
  const { log } = window;
  if (!log.isOwner || !log.round || isOver(log.round)) return;
  const [news, change] = newsOf(command as Written, world.truthOf(window), openGap(log.round));
  if (!news) return;
  world.happen(window, change);
  await stored(log.add(news));
}

const SIGNAL = 'troubleshooting-s1';

type Change = (truth: NaiveRound) => void;

function newsOf(command: Command, truth: NaiveRound, gap?: number): [News | undefined, Change] {
  const nothing = () => undefined;
  const { phase: from } = truth;
  switch (command.name) {
    case 'toggle': {
      const isPaused = truth.status === 'paused';
      const to = isPaused ? 'running' : 'paused';
      return [{ type: isPaused ? 'resumed' : 'paused' }, (then) => (then.status = to)];
    }
    case 'move':
      if (command.how === 'next')
        return [{ type: 'nextPhase', from }, (then) => then.move(from + 1)];
      if (command.how === 'back')
        return [{ type: 'previousPhase', from }, (then) => then.move(from - 1)];
      return [{ type: 'skipped', from }, (then) => then.move(from + 1, true)];
    case 'extend':
      return [{ type: 'extended', minutes: 2 }, (then) => (then.added[from]! += 2)];
    case 'ask':
      return [{ type: 'asked', probe: { id: 'p', text: 'Why?' } }, (then) => then.ask()];
    case 'answered':
      return [{ type: 'answered' }, (then) => then.stopAnswer()];
    case 'mark':
      return [{ type: 'marked', mark: 'stuck' }, (then) => then.marks++];
    case 'peek':
      return [{ type: 'peeked', what: 'stories/a.md', how: 'command' }, nothing];
    case 'say': {
      const line = Math.max(0, truth.said.length + command.line);
      const text = `l${++words}`;
      return [{ type: 'said', line, kind: 'question', text }, (then) => then.say(line, text)];
    }
    case 'give':
      return [{ type: 'gave', what: command.id }, (then) => then.note(command.id, true)];
    case 'see': {
      const { on } = command;
      return [{ type: 'saw', signal: SIGNAL, on }, (then) => then.note(SIGNAL, on)];
    }
    case 'answerGap': {
      const { counts } = command;
      if (gap === undefined) return [undefined, nothing];
      return [{ type: 'gapAnswered', gap, counts }, (then) => then.answerGap(counts)];
    }
    case 'end':
      return [{ type: 'ended' }, (then) => then.end('ended')];
    default:
      return [undefined, nothing];
  }
}

/** Whether it could be stored or not: a full disk is no reason to stop. */
async function stored(done: Promise<void>): Promise<void> {
  await done.catch(() => undefined);
}
