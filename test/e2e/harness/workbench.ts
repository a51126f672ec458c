import type { BrowserContext, Locator, Page } from 'playwright-core';
import { type Target, runningHost } from './running';

export const EXTENSION = 'star-stories.star-stories';
const WAIT_MS = 40_000;

/** A VS Code window. Every wait is for a state, never for a time. */
export class Workbench {
  private constructor(readonly page: Page) {
    page.setDefaultTimeout(WAIT_MS);
  }

  static async open(context: BrowserContext, target: Target): Promise<Workbench> {
    const workbench = new Workbench(await context.newPage());
    await workbench.page.goto(runningHost().address(target));
    await workbench.ready();
    return workbench;
  }

  /** VS Code has started; extensions may still be starting, so wait for something of theirs next. */
  async ready(): Promise<void> {
    await this.page.locator('.monaco-workbench').waitFor();
    await this.page.waitForFunction(
      () => performance.getEntriesByName('code/didStartWorkbench').length > 0,
    );
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.ready();
  }

  /** The palette, file picker and input box. */
  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }

  /** The rows that the palette or a picker shows. */
  get picks(): Locator {
    return this.quickInput.locator('.monaco-list-row');
  }

  /** Types into the palette, picker or input box that is open, replacing what it holds. */
  async fillQuickInput(text: string): Promise<void> {
    const input = this.quickInput.locator('input.input');
    await input.waitFor();
    await input.fill(text);
  }

  /** Chooses a row of the open picker by keyboard. */
  async pick(row: string): Promise<void> {
    await this.picks.filter({ hasText: row }).first().waitFor();
    const focused = this.quickInput.locator('.monaco-list-row.focused');
    for (let tries = 0; !(await focused.innerText()).includes(row); tries++) {
      if (tries > 30) throw new Error(`${row} can't be reached by the arrow keys`);
      await this.page.keyboard.press('ArrowDown');
    }
    await this.page.keyboard.press('Enter');
  }

  /** Runs a command by the palette; `title` with its category, as in `STAR: New story`. */
  async command(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.fillQuickInput(`>${title}`);
    await this.pick(title);
  }

  /** The titles that the palette offers for what was typed. */
  async palette(text: string): Promise<string[]> {
    await this.page.keyboard.press('F1');
    await this.fillQuickInput(`>${text}`);
    await this.picks.filter({ hasText: /\S/ }).first().waitFor();
    const titles = await this.picks.locator('.label-name').allInnerTexts();
    await this.page.keyboard.press('Escape');
    await this.quickInput.waitFor({ state: 'hidden' });
    return titles;
  }

  /** Opens a file of the workspace by its name. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.fillQuickInput(name);
    await this.pick(name);
    await this.tab(name).waitFor();
    await this.editor.waitFor();
  }

  /** The tab in front, if it shows this file. */
  tab(name: string): Locator {
    return this.page.locator(`.tab.active[data-resource-name="${name}"]`);
  }

  get editor(): Locator {
    return this.page.locator('.editor-group-container.active .monaco-editor[role="code"]').first();
  }

  /** The lines of the editor that are in view. */
  async editorText(): Promise<string> {
    return (await this.editor.locator('.view-lines').innerText()).replaceAll('\u00a0', ' ');
  }

  /** @param id as given to `createStatusBarItem` */
  statusItem(id: string): Locator {
    return this.page.locator(`.statusbar-item[id="${EXTENSION}.${id}"]`);
  }

  notification(text: string | RegExp): Locator {
    const toasts = this.page.locator('.notification-toast .notification-list-item');
    return toasts.filter({ hasText: text });
  }

  problems(text: string | RegExp): Locator {
    return this.page.locator('.markers-panel .monaco-list-row').filter({ hasText: text });
  }

  squiggles(severity: 'error' | 'warning' | 'info' | 'hint'): Locator {
    return this.editor.locator(`.squiggly-${severity}`);
  }

  /** The icon of a container in the activity bar; its badge is a part of it. */
  activity(title: string): Locator {
    const label = this.page.locator(`.action-label[aria-label^="${title}"]`);
    return this.page.locator('.activitybar .action-item').filter({ has: label });
  }

  /** Moves the cursor; lines and columns count from 1. */
  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    await this.fillQuickInput(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    const where = `Ln ${line}, Col ${column}`;
    await this.page.locator('[id="status.editor.selection"]', { hasText: where }).waitFor();
    await this.page.locator('.monaco-editor.focused').first().waitFor();
  }
}
