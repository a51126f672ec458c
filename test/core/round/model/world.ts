import { setImmediate as soon } from 'node:timers/promises';
import type { RoundPlan } from '../../../../src/core/round/events';
import type { Journal } from '../../../../src/core/round/journal';
import { LiveLog } from '../../../../src/core/round/live-log';
import { readLog } from '../../../../src/core/round/log';
import { NaiveRound } from './naive';

export const PLAN: RoundPlan = {
  round: 'mine',
  title: 'Two questions and mine',
  seed: 1,
  phases: (
    [
      ['first', 'question', 3],
      ['second', 'question', 3],
      ['own', 'candidate-questions', 2],
      ['close', 'close', 1],
    ] as const
  ).map(([id, kind, minutes]) => ({ id, name: id, kind, minutes, aim: '', questions: [] })),
};

/** A file on a disk that can be full: then a part of what is appended may be there, cut anywhere. */
export class Disk implements Journal {
  text = '';
  /** How many more characters fit. */
  room = Infinity;

  async append(lines: readonly string[]): Promise<void> {
    for (let turns = 0; turns < 3; turns++) await soon();
    const seam = this.text === '' || this.text.endsWith('\n') ? '' : '\n';
    const text = seam + lines.map((line) => `${line}\n`).join('');
    const fits = text.slice(0, Math.max(0, this.room));
    this.text += fits;
    this.room -= fits.length;
    if (fits.length < text.length) throw new Error('the disk is full');
  }

  read(): Promise<string> {
    return soon(this.text);
  }

  clear(): Promise<void> {
    this.text = '';
    return Promise.resolve();
  }
}

/** A window with its host. */
export interface Window {
  readonly owner: string;
  readonly born: number;
  readonly log: LiveLog;
  /** The epoch in which it held the round last. */
  epoch: number;
}

/** Windows on one disk, the time, and what is true of the round for each that has held it. */
export class World {
  readonly disk = new Disk();
  readonly windows: Window[] = [];
  /** Time that has gone by, and how far the clock on the wall is from it. */
  private now = 0;
  private offset = 1_800_000_000_000;
  /** Time in which the steady clocks stood still. */
  private frozen = 0;
  private hosts = 0;
  /** Words that somebody took away. */
  readonly deleted = new Set<string>();
  /** By owner and epoch: the round after each event, in the order of their numbers. */
  readonly truths = new Map<string, NaiveRound[]>();

  /** @param index beyond the windows: one that holds the round, or believes so */
  find(index: number): Window {
    const window =
      this.windows[index] ?? this.windows.find(({ log }) => log.isOwner) ?? this.windows[0];
    if (!window) throw new RangeError(`there is no window ${index}`);
    return window;
  }

  get wall(): number {
    return this.now + this.offset;
  }

  open(index: number): void {
    this.hosts++;
    // Names don't tell which host is older.
    const owner = `${(this.hosts * 7) % 10}-${this.hosts}`;
    const born = this.now - this.frozen;
    const moment = () => ({ at: this.wall, up: this.now - this.frozen - born, owner });
    const log = new LiveLog({ journal: this.disk, moment, onChange: () => undefined });
    this.windows[index] = { owner, born, log, epoch: -1 };
  }

  momentOf({ owner, born }: Window): { at: number; up: number; owner: string } {
    return { at: this.wall, up: this.now - this.frozen - born, owner };
  }

  awake(ms: number): void {
    this.now += ms;
    for (const truth of this.current()) truth.awake += ms;
  }

  asleep(ms: number, freezes: boolean): void {
    this.now += ms;
    if (freezes) this.frozen += ms;
    for (const truth of this.current()) truth[freezes ? 'asleep' : 'awake'] += ms;
  }

  setClock(ms: number): void {
    this.offset += ms;
    for (const truth of this.current()) truth.jumped += ms;
  }

  begin(window: Window): void {
    window.epoch = 0;
    this.truths.set(keyOf(window), [new NaiveRound(PLAN, this.wall)]);
  }

  /** A window takes the round over as it is stored. */
  claim(window: Window, epoch: number): void {
    const truth = this.stored().clone();
    truth.settleByWall(this.wall);
    window.epoch = epoch;
    this.truths.set(keyOf(window), [truth]);
  }

  /** Something happens in a window that holds the round, or believes so. */
  happen(window: Window, change: (truth: NaiveRound) => void): void {
    const truth = this.truthOf(window).clone();
    truth.settle(this.wall);
    change(truth);
    this.truths.get(keyOf(window))?.push(truth);
  }

  truthOf(window: Window): NaiveRound {
    const truth = this.truths.get(keyOf(window))?.at(-1);
    if (!truth) throw new Error('it never held the round');
    return truth;
  }

  /** The round as whoever holds it by what is stored has left it there. */
  stored(): NaiveRound {
    const events = readLog(this.disk.text);
    const first = events
      .filter(({ type }) => type === 'started' || type === 'claimed')
      .sort((a, b) => b.epoch - a.epoch || b.at - a.at || (a.owner < b.owner ? -1 : 1))[0];
    const truth = first && this.truths.get(keyOf(first))?.[lastOf(first, events)];
    if (!truth) throw new Error('nothing is stored');
    return truth;
  }

  /** The round as each window that ever held it has left it on the disk. */
  allStored(): NaiveRound[] {
    const events = readLog(this.disk.text);
    return [...this.truths].flatMap(([key, truths]) => {
      const of = events.find((event) => keyOf(event) === key);
      return (of && truths[lastOf(of, events)]) ?? [];
    });
  }

  private current(): NaiveRound[] {
    return this.windows.filter(({ epoch }) => epoch >= 0).map((window) => this.truthOf(window));
  }
}

type Writer = Pick<Window, 'owner' | 'epoch'>;

const keyOf = ({ owner, epoch }: Writer) => `${owner} ${epoch}`;

/** The number of the last event of a writer that is whole on the disk. */
function lastOf(writer: Writer, events: readonly (Writer & { seq: number })[]): number {
  const mine = events.filter((event) => keyOf(event) === keyOf(writer));
  return Math.max(...mine.map(({ seq }) => seq));
}
