import type { Locator } from 'playwright-core';

/** Types numbered words without a rest, and knows when each was typed. */
export class FastTypist {
  /** Time at which each word, with the blank behind it, stood in the page. */
  readonly typed: number[] = [];
  private isOn = false;
  private work: Promise<void> = Promise.resolve();

  constructor(private readonly area: () => Locator) {}

  word(index: number): string {
    return `word${index}. `;
  }

  /** All that was typed. */
  get text(): string {
    return this.typed.map((_, index) => this.word(index)).join('');
  }

  /** Begins to type at the end of what is there. */
  async start(): Promise<void> {
    await this.area().focus();
    await this.area().press('Control+End');
    this.isOn = true;
    this.work = this.run();
  }

  async stop(): Promise<void> {
    this.isOn = false;
    await this.work;
  }

  private async run(): Promise<void> {
    const { keyboard } = this.area().page();
    while (this.isOn) {
      await keyboard.type(this.word(this.typed.length));
      this.typed.push(Date.now());
    }
  }
}
