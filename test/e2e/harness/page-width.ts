import type { Workbench } from './workbench';

/** Makes a page in a tab so wide: it fills the window, without side bar but for the activity bar. */
export async function setPageWidth(workbench: Workbench, width: number, height = 2600) {
  const { page } = workbench;
  await hideSideBar(workbench);
  const frame = page.locator('iframe.webview.ready').first();
  const box = await frame.boundingBox();
  const size = page.viewportSize();
  if (!box || !size) throw new Error('no page to be measured');
  await page.setViewportSize({ width: width + size.width - box.width, height });
}

/** A page that comes to the front may take the focus from the palette, and so close it. */
export async function hideSideBar(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  for (let tries = 1; await page.locator('.part.sidebar').isVisible(); tries++) {
    try {
      await workbench.command('View: Toggle Primary Side Bar Visibility');
    } catch (error) {
      if (tries === 3) throw error;
      await page.keyboard.press('Escape');
    }
  }
}
