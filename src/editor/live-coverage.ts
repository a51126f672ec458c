import { EventEmitter, type Disposable, type Event } from 'vscode';
import type { Coverage } from '../core/coverage/covered';
import type { RoundFact } from '../core/coverage/rehearsal';
import type { RetrievalRecord } from '../core/retrieval/retrieval';
import { Gather } from './stories/gather';
import type { StoryIndex } from './story-index';
import type { CoverageEngine, World } from './world';

/** The saved rounds, as far as coverage is concerned. */
export interface RoundSource {
  readonly onDidChange: Event<void>;
  facts(): Promise<readonly RoundFact[]>;
}

/** The saved retrieval drills. */
export interface RetrievalSource {
  readonly onDidChange: Event<void>;
  all(): Promise<readonly RetrievalRecord[]>;
}

/** Listeners ask at once, so that they hear of changes less often the longer an answer takes. */
const SHORTEST_INTERVAL_MS = 50;
const INTERVAL_PER_MS_OF_WORK = 10;

/** What the stories and the saved rounds cover now; computed when asked for, once for each change. */
export class LiveCoverage implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable[];
  private known: Promise<Coverage> | undefined;
  private day = '';
  private lastWorkMs = 0;
  private readonly gather = new Gather(
    () => this.changed.fire(),
    () => Math.max(SHORTEST_INTERVAL_MS, this.lastWorkMs * INTERVAL_PER_MS_OF_WORK),
  );

  /** Something may be different; ask again. */
  readonly onDidChange = this.changed.event;

  constructor(
    private readonly world: World,
    readonly index: StoryIndex,
    private readonly rounds: RoundSource,
    private readonly retrievals: RetrievalSource,
  ) {
    const forget = () => {
      this.known = undefined;
      this.gather.signal();
    };
    this.subscriptions = [
      index.onDidChange(forget),
      rounds.onDidChange(forget),
      retrievals.onDidChange(forget),
    ];
  }

  /** What works on a coverage; loaded with the first call. */
  engine(): Promise<CoverageEngine> {
    return this.world.coverage();
  }

  /** `2026-11-22` where the host is. */
  today(): string {
    return localDay(this.world.now());
  }

  current(): Promise<Coverage> {
    const today = this.today();
    if (today !== this.day) this.known = undefined;
    this.day = today;
    this.known ??= this.compute(today).catch((error: unknown) => {
      this.known = undefined;
      throw error;
    });
    return this.known;
  }

  private async compute(today: string): Promise<Coverage> {
    const [engine, facts, retrievals] = await Promise.all([
      this.world.coverage(),
      this.rounds.facts(),
      this.retrievals.all(),
    ]);
    const started = performance.now();
    const coverage = engine.computeCoverage(
      this.index.records,
      facts,
      today,
      engine.recalledTopics(retrievals),
    );
    this.lastWorkMs = performance.now() - started;
    return coverage;
  }

  dispose(): void {
    for (const one of [...this.subscriptions, this.gather, this.changed]) one.dispose();
  }
}

function localDay(now: number): string {
  const date = new Date(now);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
