/** One piece of queued work. Long work asks now and then whether anybody still wants it. */
export type Work = (isWanted: () => boolean) => Promise<void>;

/**
 * Does work in order, so that an older reading never replaces a newer one. Work that replaces all
 * before it doesn't wait for that to finish.
 */
export class WorkQueue {
  private last: Promise<void> = Promise.resolve();
  private generation = 0;

  constructor(private readonly onError: (error: unknown) => void) {}

  /** Does some work after all that was asked for before. */
  add(work: Work): void {
    const { generation } = this;
    const isWanted = () => generation === this.generation;
    const turn = () => (isWanted() ? work(isWanted) : undefined);
    this.last = this.last.then(turn).catch(this.onError);
  }

  /** Drops what is under way or waits, and does this. */
  restart(work: Work): void {
    this.drop();
    this.add(work);
  }

  /** Ends what is under way or waits. */
  drop(): void {
    this.generation += 1;
  }

  /** Resolves when there is nothing left to do. */
  async settled(): Promise<void> {
    for (let seen; seen !== this.last;) {
      seen = this.last;
      await seen;
    }
  }
}
