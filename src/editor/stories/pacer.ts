/** Longest stretch of work before others get their turn, in milliseconds. */
const SLICE_MS = 8;

/** Cuts long work into slices, so that typing and other extensions never wait for it. */
export class Pacer {
  private started = performance.now();

  /** Gives others their turn when the slice is used up; call it between two pieces of work. */
  async pause(): Promise<void> {
    if (performance.now() - this.started < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    this.started = performance.now();
  }
}
