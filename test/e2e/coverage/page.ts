import type { Locator } from 'playwright-core';
import { inWebview, type Desk, type Workbench } from '../harness';

/** Milliseconds that the tree may lag behind a file; far more than it does on a quiet machine. */
const LAG_MS = 10_000;

/** A story file with hardly anything in it. */
export const story = (title: string, focus: string, status = 'ready') =>
  `---\ntitle: ${title}\nfocus: [${focus}]\nstatus: ${status}\n---\n\n## Situation\n\nHere.\n`;

/** The coverage view of a window, as somebody with a keyboard uses it. */
export class CoveragePage {
  constructor(private readonly desk: Pick<Desk, 'workbench'>) {}

  private get workbench(): Workbench {
    return this.desk.workbench;
  }

  part(selector: string): Locator {
    return inWebview(this.workbench, selector);
  }

  get tree(): Locator {
    return this.part('[role="tree"]');
  }

  get rows(): Locator {
    return this.part('[role="treeitem"]');
  }

  get filterBox(): Locator {
    return this.part('.filter input');
  }

  /** Opens the filter box, and waits until it can be typed into. */
  async openFilter(): Promise<void> {
    await this.press('Control+F');
    await this.part('.filter input:focus').waitFor();
  }

  get status(): Locator {
    return this.part('[role="status"]');
  }

  row(id: string): Locator {
    return this.part(`[role="treeitem"][data-id="${id}"]`);
  }

  storiesOf(area: string): Locator {
    return this.part(`[data-id^="areas:${area}:story:"]`);
  }

  press(...keys: string[]): Promise<void> {
    return keys.reduce<Promise<void>>(
      (before, key) => before.then(() => this.workbench.page.keyboard.press(key)),
      Promise.resolve(),
    );
  }

  type(text: string): Promise<void> {
    return this.workbench.page.keyboard.type(text);
  }

  async shows(locator: Locator, text: string): Promise<void> {
    await locator.filter({ hasText: text }).first().waitFor({ timeout: LAG_MS });
  }

  async gone(locator: Locator): Promise<void> {
    await locator.first().waitFor({ state: 'detached', timeout: LAG_MS });
  }

  async focusIs(id: string): Promise<void> {
    await this.part(`[data-id="${id}"]:focus`).waitFor();
  }

  /** The label of the row with the focus. */
  async focusedLabel(): Promise<string> {
    return this.part('[role="treeitem"]:focus .label').innerText();
  }

  /** Focus comes into the view by its command, as it would by a keyboard shortcut. */
  async enter(): Promise<void> {
    await this.workbench.command('Focus on Coverage View');
    await this.part('[role="treeitem"]:focus').waitFor();
    await this.press('Home');
  }

  /** Enters the view, and goes to a row by the first letters of its label. */
  async goTo(letters: string, id: string): Promise<void> {
    await this.enter();
    await this.type(letters);
    await this.focusIs(id);
  }
}
