import type { RoundPlan } from '../../../../src/core/round/events';

const MINUTE = 60_000;
const GAP = 2 * MINUTE;

interface NaiveGap {
  at: number;
  ms: number;
  phase: number;
  /** Index of the answer that went on in it. */
  answer: number | undefined;
  counts?: boolean;
}

/** Something that was said or done by hand, by the time that counts. */
interface NaiveMoment {
  at: number;
  phase: number;
  what: string;
}

/**
 * A round as a child would keep it: counters that are pushed forward while time goes by. It knows nothing
 * of logs, stamps or owners.
 */
export class NaiveRound {
  status: 'running' | 'paused' | 'ended' | 'abandoned' = 'running';
  phase = 0;
  spent: number[];
  added: number[];
  visited: boolean[];
  opened: (number | undefined)[];
  skipped: boolean[];
  paused = 0;
  gaps: NaiveGap[] = [];
  answers: { ms: number; open: boolean }[] = [];
  marks = 0;
  said: NaiveMoment[] = [];
  notes: NaiveMoment[] = [];
  texts: Record<string, string> = {};
  /** Since the last thing that happened: with the host awake, asleep, and what the clock was set by. */
  awake = 0;
  asleep = 0;
  jumped = 0;
  /** What the clock on the wall showed then. */
  last: number;

  constructor(
    readonly plan: RoundPlan,
    wall: number,
  ) {
    this.last = wall;
    this.spent = plan.phases.map(() => 0);
    this.added = plan.phases.map(() => 0);
    this.visited = plan.phases.map(() => false);
    this.opened = plan.phases.map(() => undefined);
    this.skipped = plan.phases.map(() => false);
    this.enter(0);
  }

  clone(): NaiveRound {
    return Object.assign(new NaiveRound(this.plan, this.last), structuredClone({ ...this }));
  }

  get isOver(): boolean {
    return this.status === 'ended' || this.status === 'abandoned';
  }

  /** Time that counts, up to the last thing that happened. */
  get counted(): number {
    return this.spent.reduce((sum, ms) => sum + ms, 0);
  }

  /** When the candidate's own questions open by themselves. */
  get dueAt(): number {
    const own = this.plan.phases.findIndex(({ kind }) => kind === 'candidate-questions');
    const before = this.plan.phases.slice(0, own);
    return before.reduce((sum, { minutes }, at) => sum + (minutes + this.added[at]!) * MINUTE, 0);
  }

  get isDue(): boolean {
    const own = this.plan.phases.findIndex(({ kind }) => kind === 'candidate-questions');
    if (this.status !== 'running' || this.phase >= own || this.visited[own]) return false;
    const since = this.awake + this.asleep + this.jumped;
    return since <= GAP && this.counted + Math.max(this.awake, since) >= this.dueAt;
  }

  /** Something happens in the window that has been there: what went by since goes where it belongs. */
  settle(wall: number): void {
    const away = this.asleep + this.jumped;
    if (away > GAP) this.pass(this.awake, away);
    else this.silence(Math.max(this.awake, this.awake + away));
    this.clear(wall);
  }

  /** The same in a window that only has the clock on the wall. */
  settleByWall(wall: number): void {
    this.silence(Math.max(0, wall - this.last));
    this.clear(wall);
  }

  private silence(ms: number): void {
    this.pass(ms > GAP ? 0 : ms, ms > GAP ? ms : 0);
  }

  private clear(wall: number): void {
    Object.assign(this, { awake: 0, asleep: 0, jumped: 0, last: wall });
  }

  private pass(ms: number, gap: number): void {
    if (this.isOver) return;
    if (this.status === 'paused') {
      this.paused += ms + gap;
      return;
    }
    this.spent[this.phase]! += ms;
    const at = this.counted;
    const answer = this.answers.at(-1);
    if (answer?.open) answer.ms += ms;
    const running = answer?.open ? this.answers.length - 1 : undefined;
    if (gap > 0) this.gaps.push({ at, ms: gap, phase: this.phase, answer: running });
  }

  answerGap(counts: boolean): void {
    const gap = this.gaps.find((one) => one.counts === undefined);
    if (!gap) return;
    gap.counts = counts;
    if (!counts) return;
    this.spent[gap.phase]! += gap.ms;
    const behind = this.gaps.slice(this.gaps.indexOf(gap) + 1);
    const isAfter = (at: number, phase: number) =>
      at > gap.at || (at === gap.at && phase !== gap.phase);
    const after = [...this.said, ...this.notes].filter(({ at, phase }) => isAfter(at, phase));
    this.opened = this.opened.map((at, phase) =>
      at !== undefined && isAfter(at, phase) ? at + gap.ms : at,
    );
    for (const one of [...behind, ...after]) one.at += gap.ms;
    if (gap.answer !== undefined) this.answers[gap.answer]!.ms += gap.ms;
  }

  move(to: number, skips = false): void {
    if (this.isOver || !this.plan.phases[to]) return;
    this.stopAnswer();
    if (skips) this.skipped[this.phase] = true;
    this.enter(to);
  }

  end(status: 'ended' | 'abandoned'): void {
    if (this.isOver) return;
    this.stopAnswer();
    this.status = status;
  }

  ask(): void {
    this.stopAnswer();
    this.answers.push({ ms: 0, open: true });
  }

  stopAnswer(): void {
    const answer = this.answers.at(-1);
    if (answer) answer.open = false;
  }

  /** Line `number` is said; only the next one can be, and not in a pause. */
  say(number: number, what: string): void {
    if (this.status === 'running' && number === this.said.length) this.said.push(this.moment(what));
  }

  note(what: string, on: boolean): void {
    const isThere = this.notes.some((one) => one.what === what);
    if (on && !isThere) this.notes.push(this.moment(what));
    if (!on) this.notes = this.notes.filter((one) => one.what !== what);
  }

  private moment(what: string): NaiveMoment {
    return { at: this.counted, phase: this.phase, what };
  }

  private enter(phase: number): void {
    this.phase = phase;
    this.skipped[phase] = false;
    const isQuestion = this.plan.phases[phase]!.kind === 'question';
    if (isQuestion && !this.visited[phase]) this.answers.push({ ms: 0, open: true });
    if (!this.visited[phase]) this.opened[phase] = this.counted;
    this.visited[phase] = true;
  }
}
