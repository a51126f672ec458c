import type { LineKind } from '../../core/guide/case';
import type { RoundController } from './controller';

/** A line as the page of the round sends it. */
export interface SaidLine {
  /** Id of the round. */
  readonly round: string;
  /** Its number, from 0. */
  readonly line: number;
  readonly kind: LineKind;
  readonly text: string;
}

/** Brings what is said on the page into the log, each line once: the page sends it until it is there. */
export class PageSaying {
  private readonly busy = new Set<string>();

  constructor(private readonly controller: Pick<RoundController, 'current' | 'write'>) {}

  async take({ round, line, kind, text }: SaidLine): Promise<void> {
    const { current } = this.controller;
    const key = `${round} ${line}`;
    if (current?.start.id !== round || line < current.said.length || this.busy.has(key)) return;
    this.busy.add(key);
    try {
      await this.controller.write({ type: 'said', line, kind, text });
    } finally {
      this.busy.delete(key);
    }
  }
}
