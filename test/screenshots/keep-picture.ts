import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { palettePng } from './palette-png';
import { pixelsOf } from './pixels';

/** Keeps what can be seen now as a small file. */
export async function keepPicture(part: Page | Locator, path: string): Promise<void> {
  const taken = await part.screenshot({ animations: 'disabled', caret: 'hide' });
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, palettePng(await pixelsOf(taken)));
}
