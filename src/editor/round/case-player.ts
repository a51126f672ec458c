import { EventEmitter, type Disposable } from 'vscode';
import type { Play, Played } from '../../core/case/play-model';
import type { PlotModel } from '../../core/case/plot/model';
import type { Case, CaseSeries } from '../../core/guide/case';
import { clock } from '../../core/round/clock';
import { playedOf } from '../../core/round/played';
import type { Round } from '../../core/round/round';
import type { Moment } from '../../core/round/stretch';
import type { RoundController } from './controller';

/** What plays a case; loaded with the first one. */
interface CaseEngine {
  play(study: Case, played: Played): Play;
  plotOf(series: CaseSeries): PlotModel;
}

/** What a player is given. */
export interface CasePlayerParts {
  controller: Pick<RoundController, 'current' | 'onDidChange'>;
  cases: () => Promise<CaseEngine>;
  moment: () => Moment;
}

/** The play of a round, which another round doesn't have. */
export interface RoundPlay {
  /** Id of the round. */
  readonly round: string;
  readonly study: Case;
  readonly play: Play;
  /** Of the series shown so far. */
  readonly plots: readonly PlotModel[];
}

/** A timer can't wait longer than this; it just looks once more then. */
const LONGEST_MS = 60_000;

/**
 * Works out what has been said and happened in the case of the running round: after each line, and when
 * something is due by the clock. It sleeps while nothing is.
 */
export class CasePlayer implements Disposable {
  private readonly changed = new EventEmitter<RoundPlay>();
  private readonly subscription: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private engine: CaseEngine | undefined;
  private known: RoundPlay | undefined;
  /** What the known play followed from. */
  private key = '';

  /** There is more to show. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly parts: CasePlayerParts) {
    this.subscription = parts.controller.onDidChange(() => this.update());
  }

  /** The play of the running round; undefined in one without a case, and until it is known. */
  get current(): RoundPlay | undefined {
    const { current } = this.parts.controller;
    return current && current.start.id === this.known?.round ? this.known : undefined;
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscription.dispose();
    this.changed.dispose();
  }

  private update(): void {
    clearTimeout(this.timer);
    const { current } = this.parts.controller;
    if (!current?.start.study) return;
    if (!this.engine) {
      void this.load();
      return;
    }
    const now = this.parts.moment();
    const { elapsed, away } = clock(current, now);
    const key = keyOf(current);
    const { next } = this.current?.play ?? {};
    const isDue = next !== undefined && elapsed >= next;
    if (key !== this.key || isDue) this.play(current, current.start.study, now, key);
    if (current.status === 'running' && away === 0) this.wait(elapsed);
  }

  private async load(): Promise<void> {
    const engine = await this.parts.cases().catch(() => undefined);
    if (!engine || this.engine) return;
    this.engine = engine;
    this.update();
  }

  private play(round: Round, study: Case, now: Moment, key: string): void {
    const played = playedOf(round, now);
    if (!this.engine || !played) return;
    const { engine, known } = this;
    const { id } = round.start;
    const play = engine.play(study, played);
    const drawn = known?.round === id ? known.plots : [];
    const plots = study.series
      .filter((one) => play.series.includes(one.id))
      .map((one) => drawn.find((plot) => plot.id === one.id) ?? engine.plotOf(one));
    this.key = key;
    this.known = { round: id, study, play, plots };
    this.changed.fire(this.known);
  }

  private wait(elapsed: number): void {
    const { next } = this.known?.play ?? {};
    if (next === undefined) return;
    const ms = Math.min(Math.max(next - elapsed, 1), LONGEST_MS);
    this.timer = setTimeout(() => this.update(), ms);
  }
}

/** What a play depends on besides the time. */
const keyOf = ({ start, said, notes }: Round): string => JSON.stringify([start.id, said, notes]);
