import type { LineKind } from '../../core/guide/case';

/** How long to wait for the extension to have a line before it is sent again. */
export const AGAIN_MS = 1000;

/** A line that isn't in the log yet. */
export interface Waiting {
  /** Its number in the round. */
  readonly line: number;
  readonly kind: LineKind;
  readonly text: string;
}

/** What a speaker is given. */
export interface SpeakerParts {
  readonly send: (line: Waiting & { round: string }) => void;
  /** Keeps what waits for a page that comes after this one. */
  readonly save: (round: string, lines: readonly Waiting[]) => void;
  /** What a page before may have left behind. */
  readonly recall: (round: string) => readonly Waiting[];
  /** Calls back later; returns what takes that back. */
  readonly later: (run: () => void, ms: number) => () => void;
  /** What waits may be different. */
  readonly onChange: () => void;
}

/**
 * Sees that what the candidate says gets into the log, once each and in order: a line is sent until the
 * log has it, and the next one after it. Nothing is sent while the round is paused or held elsewhere.
 */
export class Speaker {
  private lines: readonly Waiting[] = [];
  private round = '';
  private said = 0;
  private canSend = false;
  private cancel: (() => void) | undefined;

  constructor(private readonly parts: SpeakerParts) {}

  /** Lines on their way, in the order of their numbers. */
  get waiting(): readonly Waiting[] {
    return this.lines;
  }

  /** The number of the line that is typed now. */
  get next(): number {
    return this.said + this.lines.length;
  }

  say(kind: LineKind, text: string): void {
    this.lines = [...this.lines, { line: this.next, kind, text }];
    this.parts.save(this.round, this.lines);
    if (this.lines.length === 1) this.send();
    this.parts.onChange();
  }

  /**
   * Compares with what the log has.
   *
   * @param said how many lines it has
   * @param canSend whether this window holds the round and it runs
   */
  read(round: string, said: number, canSend: boolean): void {
    const isOther = round !== this.round;
    const before = this.lines;
    const couldSend = this.canSend;
    const known = isOther ? [] : before;
    // Only who holds the round may take up lines: else whoever said them may still be at it.
    const lines = canSend && !couldSend && known.length === 0 ? this.parts.recall(round) : known;
    this.lines = lines
      .filter(({ line }) => line >= said)
      .filter(({ line }, at) => line === said + at);
    this.round = round;
    this.said = said;
    this.canSend = canSend;
    if (canSend && this.lines.length !== lines.length) this.parts.save(round, this.lines);
    if (this.lines.length === before.length && couldSend === canSend && !isOther) return;
    this.send();
    this.parts.onChange();
  }

  private send(): void {
    this.cancel?.();
    this.cancel = undefined;
    const [first] = this.lines;
    if (!first || !this.canSend) return;
    this.parts.send({ round: this.round, ...first });
    this.cancel = this.parts.later(() => this.send(), AGAIN_MS);
  }
}
