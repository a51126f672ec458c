import type { Workbench } from './workbench';

/** Makes a page in a tab so wide: it fills the window, without side bar but for the activity bar. */
export async function setPageWidth(workbench: Workbench, width: number, height = 2600) {
  const { page } = workbench;
  if (await page.locator('.part.sidebar').isVisible()) {
    await workbench.command('View: Toggle Primary Side Bar Visibility');
  }
  const frame = page.locator('iframe.webview.ready').first();
  const box = await frame.boundingBox();
  const size = page.viewportSize();
  if (!box || !size) throw new Error('no page to be measured');
  await page.setViewportSize({ width: width + size.width - box.width, height });
}
