import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { palettePng } from './palette-png';
import { pixelsOf } from './pixels';

/** Settings of a window that is pictured: nothing in it changes with the machine or the run. */
export const PICTURED = {
  'window.commandCenter': false,
  // The folder of a test has a name of its own each time.
  'window.title': '${activeEditorShort}${separator}interviews',
  'editor.minimap.enabled': false,
};

/** Keeps what can be seen now as a small file; what only shows beside the mouse pointer isn't in it. */
export async function keepPicture(part: Page | Locator, path: string): Promise<void> {
  const page = 'page' in part ? part.page() : part;
  await page.mouse.move(0, 0);
  await page.locator('.monaco-hover').first().waitFor({ state: 'hidden' });
  const taken = await part.screenshot({ animations: 'disabled', caret: 'hide' });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, palettePng(await pixelsOf(taken)));
}
