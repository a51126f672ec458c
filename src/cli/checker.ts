import { fixText, lintText } from './lint-text';
import { addFindings, noTotals, type Printer, type Totals } from './report';
import type { StoryConfig } from './story-config';

/** Checks one file after the other, prints what is found, and counts it. */
export class Checker {
  readonly totals: Totals = noTotals();

  constructor(
    private readonly config: StoryConfig,
    private readonly printer: Printer,
    private readonly fix: boolean,
  ) {}

  /**
   * @param file how it is called, and the place of its configuration
   * @param text with or without byte order mark
   * @param keep takes the text if it was fixed; false when that failed
   */
  check(file: string, text: string, keep: (fixed: string) => boolean): void {
    const settings = this.config.settingsFor(file);
    const linted = lintText(text, settings);
    const fixed = this.fix && linted.canFix ? fixText(text, settings) : text;
    const isFixed = fixed !== text && keep(fixed);
    if (isFixed) this.totals.fixed += 1;
    const { findings, kind } = isFixed ? lintText(fixed, settings) : linted;
    addFindings(this.totals, findings, kind);
    this.printer.file({ file, findings });
  }

  /** @param failures what went wrong without stopping the rest */
  end(failures: readonly string[]): void {
    this.printer.end(this.totals, failures);
  }
}
