import type { Locator, Page } from 'playwright-core';

/** Presses keys again until what they show is there: code actions and hovers are computed late. */
export async function pressUntil(page: Page, keys: string[], shown: Locator): Promise<void> {
  for (let tries = 1; ; tries++) {
    for (const key of keys) await page.keyboard.press(key);
    try {
      await shown.first().waitFor({ timeout: 4_000 });
      return;
    } catch (error) {
      if (tries === 8) throw error;
      await page.keyboard.press('Escape');
    }
  }
}

/** Reaches a control by the Tab key alone. */
export async function tabTo(page: Page, control: Locator, atMost = 20): Promise<void> {
  for (let presses = 0; presses <= atMost; presses++) {
    const isThere = await control.evaluate(
      (element) =>
        element.ownerDocument.hasFocus() && element === element.ownerDocument.activeElement,
    );
    if (isThere) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`not reached by ${atMost} presses of Tab`);
}
