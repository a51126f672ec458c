import type { BrowserContext, Locator, Page } from 'playwright-core';
import { QuickInput } from './quick-input';
import { type RunningHost, type Target, runningHost } from './running';

export const EXTENSION = 'star-stories.star-stories';
const WAIT_MS = 40_000;

/** A VS Code window. Every wait is for a state, never for a time. */
export class Workbench extends QuickInput {
  private constructor(page: Page) {
    super(page);
    page.setDefaultTimeout(WAIT_MS);
  }

  /** @param server the one that all tests share by default */
  static async open(
    context: BrowserContext,
    target: Target,
    server: Pick<RunningHost, 'address'> = runningHost(),
  ): Promise<Workbench> {
    const workbench = new Workbench(await context.newPage());
    await workbench.page.goto(server.address(target));
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

  /** Opens a file of the workspace by its name. */
  async openFile(name: string): Promise<void> {
    await this.offerFile(name);
    await this.pick(name);
    await this.tab(name).waitFor();
    await this.editor.waitFor();
  }

  /**
   * Opens the file picker, and again when it lists the files as they were before this one came, or when
   * something that opened meanwhile took the focus from it.
   */
  private async offerFile(name: string): Promise<void> {
    for (let tries = 1; ; tries++) {
      await this.page.keyboard.press('Control+P');
      try {
        await this.fillQuickInput(name, 5000);
        await this.picks.filter({ hasText: name }).first().waitFor({ timeout: 3000 });
        return;
      } catch (error) {
        if (tries > 10) throw error;
        await this.page.keyboard.press('Escape');
      }
    }
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
