import type { RoundController } from './controller';

/** A text as the page of the round has it. */
export interface TypedText {
  /** Id of the round. */
  readonly round: string;
  /** Id of the phase. */
  readonly field: string;
  readonly text: string;
}

/** Brings what is typed on the page into the log. */
export class PageTyping {
  private taking = false;

  constructor(private readonly controller: Pick<RoundController, 'current' | 'type'>) {}

  /** Whether the round changes because of a text that the page has sent. */
  get isTaking(): boolean {
    return this.taking;
  }

  /** True when the text is stored; else the page sends it again. */
  async take({ round, field, text }: TypedText): Promise<boolean> {
    const { current } = this.controller;
    if (current && current.start.id !== round) return false;
    try {
      await this.write(field, text);
      return true;
    } catch {
      // The page shows the reason, and the log tries again as well.
      return false;
    }
  }

  /** The round changes before storing begins to wait. */
  private write(field: string, text: string): Promise<void> {
    this.taking = true;
    try {
      return this.controller.type(field, text);
    } finally {
      this.taking = false;
    }
  }
}
