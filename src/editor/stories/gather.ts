/** Tells of a change at once, and of many that come together only now and then. */
export class Gather {
  private timer: ReturnType<typeof setTimeout> | undefined;
  private isPending = false;

  /**
   * @param tell is called at most once in an interval
   * @param interval in milliseconds, asked for each time
   */
  constructor(
    private readonly tell: () => void,
    private readonly interval: () => number,
  ) {}

  /** Something has changed. */
  signal(): void {
    if (this.timer === undefined) this.now();
    else this.isPending = true;
  }

  /** Something has changed that is worth telling at once. */
  now(): void {
    clearTimeout(this.timer);
    this.isPending = false;
    this.timer = setTimeout(() => this.rest(), this.interval());
    this.tell();
  }

  private rest(): void {
    this.timer = undefined;
    if (this.isPending) this.now();
  }

  dispose(): void {
    clearTimeout(this.timer);
  }
}
