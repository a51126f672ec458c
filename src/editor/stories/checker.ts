import type { Uri } from 'vscode';
import type { Log } from '../log';
import { Pacer } from './pacer';

/** What is known without checks is shown first. */
const HEAD_START_MS = 300;

/** Between two slices of work, so that typing doesn't feel it. */
const REST_MS = 4;

/** Checks stories in the background, one after the other, each once however often it is asked for. */
export class StoryChecker {
  private readonly waiting = new Map<string, Uri>();
  private running: Promise<void> | undefined;
  private isHeld = false;
  private done = 0;

  /** Whether the candidate wants no checks for now: set it to end what is under way. */
  isStopped = false;

  /**
   * @param check checks one story if that is still needed
   * @param onProgress is called after each story, and when all is done
   */
  constructor(
    private readonly check: (uri: Uri) => Promise<void>,
    private readonly onProgress: () => void,
    private readonly log: Log,
  ) {}

  /** Stories that wait. */
  get unchecked(): number {
    return this.waiting.size;
  }

  /** Undefined when nothing is under way. */
  get progress(): { done: number; total: number } | undefined {
    if (!this.running) return undefined;
    return { done: this.done, total: this.done + this.waiting.size };
  }

  /** Replaces those that wait. */
  ask(stories: Iterable<Uri>): void {
    this.waiting.clear();
    for (const uri of stories) this.waiting.set(uri.toString(), uri);
    this.go();
  }

  /** A story needs no check any more. */
  forget(uri: Uri): void {
    this.waiting.delete(uri.toString());
  }

  /** Waits while something more urgent is done. */
  hold(): void {
    this.isHeld = true;
  }

  /** Goes on with what waits. */
  go(): void {
    this.isHeld = false;
    if (this.canWork()) this.running ??= this.run();
  }

  /** Resolves when all is done that may be done. */
  async settled(): Promise<void> {
    while (this.running) await this.running;
  }

  private canWork(): boolean {
    return this.waiting.size > 0 && !this.isHeld && !this.isStopped;
  }

  private async run(): Promise<void> {
    await new Promise<void>((resolve) => setTimeout(resolve, HEAD_START_MS));
    const pacer = new Pacer(REST_MS);
    while (this.canWork()) {
      await this.checkNext();
      await pacer.pause();
    }
    this.running = undefined;
    if (this.waiting.size === 0) this.done = 0;
    this.onProgress();
  }

  private async checkNext(): Promise<void> {
    for (const [key, uri] of this.waiting) {
      // Whoever asks again from now on wants another check than this one.
      this.waiting.delete(key);
      this.done += 1;
      await this.check(uri).catch((error: unknown) => this.log.error(error));
      this.onProgress();
      return;
    }
  }
}
