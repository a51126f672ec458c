import type { Locator, Page } from 'playwright-core';

/** The part of a window that asks: the palette, pickers, input boxes. */
export class QuickInput {
  constructor(readonly page: Page) {}

  /** The palette, file picker and input box. */
  get quickInput(): Locator {
    return this.page.locator('.quick-input-widget:visible');
  }

  /** The rows that the palette or a picker shows. */
  get picks(): Locator {
    return this.quickInput.locator('.monaco-list-row');
  }

  /** Types into the palette, picker or input box that is open, replacing what it holds. */
  async fillQuickInput(text: string, timeout?: number): Promise<void> {
    await this.quickInput.locator('input.input').fill(text, { timeout });
  }

  /**
   * Has a dialog opened that asks for a path, and waits for the one that it proposes: it stands in its
   * folder only after a moment. It is opened again when one that was closing took it along.
   * @param part of the proposed path
   * @returns the proposed path
   */
  async proposedPath(open: () => Promise<void>, part: string): Promise<string> {
    const input = this.quickInput.locator('input.input');
    for (let tries = 0; tries < 400; tries++) {
      if (tries % 100 === 0 && !(await input.isVisible())) await open();
      const value = (await input.isVisible()) ? await input.inputValue() : '';
      if (value.includes(part)) return value;
      await this.page.waitForTimeout(100);
    }
    throw new Error(`no path with ${part} is proposed`);
  }

  /** Answers the dialog that asks for a path; it takes its time over another folder. */
  async answerPath(path: string): Promise<void> {
    await this.fillQuickInput(path);
    for (let tries = 0; tries < 40 && (await this.quickInput.count()) > 0; tries++) {
      await this.page.keyboard.press('Enter');
      await this.page.waitForTimeout(500);
    }
    await this.quickInput.waitFor({ state: 'hidden' });
  }

  /**
   * Chooses a row of the open picker by keyboard. A picker that has only just opened may not listen
   * yet; one that still shows the row after a while is told again.
   */
  async pick(row: string, timeout?: number): Promise<void> {
    const chosen = this.picks.filter({ hasText: row }).first();
    await chosen.waitFor({ timeout });
    await this.reach(row, timeout);
    await this.page.keyboard.press('Enter');
    try {
      await chosen.waitFor({ state: 'hidden', timeout: 5_000 });
    } catch {
      await this.focusQuickInput();
      await this.page.keyboard.press('Enter');
    }
  }

  /**
   * Gives the focus back to the open picker, as a click on it would. VS Code hands it on late when a
   * page was in front, so that it may come to the page after the picker has opened.
   */
  private async focusQuickInput(): Promise<void> {
    const input = this.quickInput.locator('input.input');
    if (await input.isVisible()) await input.focus();
  }

  /** Goes down to a row. A picker that has only just opened doesn't listen to the first keys. */
  private async reach(row: string, timeout?: number): Promise<void> {
    const focused = this.quickInput.locator('.monaco-list-row.focused');
    for (let tries = 0; ; tries++) {
      const text = await focused.innerText({ timeout });
      if (text.includes(row)) return;
      if (tries > 60) throw new Error(`${row} can't be reached by the arrow keys`);
      await this.page.keyboard.press('ArrowDown');
      const isOther = focused.filter({ hasNotText: text });
      await isOther.waitFor({ timeout: 500 }).catch(() => this.focusQuickInput());
    }
  }

  /**
   * Opens the palette and waits until it offers a command. It is opened again when it knows only what
   * was contributed before, and when an editor that opened meanwhile took the focus from it.
   */
  private async openPalette(text: string, title: string): Promise<void> {
    for (let tries = 1; ; tries++) {
      await this.page.keyboard.press('F1');
      try {
        await this.fillQuickInput(`>${text}`, 5_000);
        await this.picks.filter({ hasText: title }).first().waitFor({ timeout: 5_000 });
        return;
      } catch (error) {
        if (tries === 8) throw error;
        await this.page.keyboard.press('Escape');
        await this.quickInput.waitFor({ state: 'hidden' });
      }
    }
  }

  /**
   * Runs a command by the palette, once more when an editor that opened meanwhile took the focus from it.
   * @param title with its category, as in `STAR: New story`
   */
  async command(title: string): Promise<void> {
    for (let tries = 1; ; tries++) {
      await this.openPalette(title, title);
      try {
        await this.pick(title, 5_000);
        return;
      } catch (error) {
        if (tries === 4) throw error;
      }
    }
  }

  /**
   * The titles that the palette offers for what was typed.
   * @param anchor one of them, to wait for
   */
  async palette(text: string, anchor: string): Promise<string[]> {
    await this.openPalette(text, anchor);
    const titles = await this.picks.locator('.label-name').allInnerTexts();
    await this.page.keyboard.press('Escape');
    await this.quickInput.waitFor({ state: 'hidden' });
    return titles;
  }
}
