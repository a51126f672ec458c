/** Longest stretch of work before others get their turn, in milliseconds. */
const SLICE_MS = 8;

/**
 * Turns of the event loop between two slices. A keystroke takes several of them on its way in, and
 * would wait through as many slices.
 */
const TURNS = 16;

/** Runs something in a turn of its own; timers of a worker would make it wait for milliseconds. */
const nextTurn: (run: () => void) => unknown =
  (globalThis as { setImmediate?: (run: () => void) => unknown }).setImmediate ?? byMessages();

function byMessages(): (run: () => void) => void {
  const waiting: (() => void)[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => waiting.shift()?.();
  return (run) => {
    waiting.push(run);
    port2.postMessage(undefined);
  };
}

/** Cuts long work into slices, so that typing and other extensions never wait for it. */
export class Pacer {
  private started = performance.now();

  /**
   * @param restMs how long others have for themselves between two slices, for work that nobody waits
   *   for: what a keystroke takes from process to process on its way in isn't done in any number of turns
   */
  constructor(private readonly restMs = 0) {}

  /** Gives others their turn when the slice is used up; call it between two pieces of work. */
  async pause(): Promise<void> {
    if (performance.now() - this.started < SLICE_MS) return;
    if (this.restMs > 0) await new Promise<void>((resolve) => setTimeout(resolve, this.restMs));
    for (let turn = 0; turn < TURNS; turn++)
      await new Promise<void>((resolve) => nextTurn(resolve));
    this.started = performance.now();
  }
}
