import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { loggedErrors } from './log';
import { runningHost } from './running';
import { Workbench } from './workbench';
import { Workspace } from './workspace';

export { pressUntil, tabTo } from './keys';
export { setSidebarWidth, setTheme, themes, widths } from './look';
export { stored } from './stored';
export { inWebview, overflows, runAxe, violations, webviewFrame } from './webview';
export { Workbench, Workspace };

/** What the tests of one file work with. */
export interface Desk {
  workspace: Workspace;
  /** The window on the workspace. */
  workbench: Workbench;
  /** Opens a second window on the same workspace. */
  openAnother(): Promise<Workbench>;
}

/**
 * Gives the tests of a `describe` a window on a fresh copy of a folder. After a failure there is a
 * picture of the window; at the end the logs must hold no error of ours.
 * @param source folder to copy, relative to the repository; an empty folder by default
 */
export function useDesk(source?: string): Desk {
  const desk = {} as Desk;
  let context: BrowserContext;
  const refused: string[] = [];

  before('open a window', async () => {
    desk.workspace = new Workspace(source);
    context = await runningHost().browser.newContext({ viewport: { width: 1400, height: 900 } });
    context.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    desk.openAnother = () => Workbench.open(context, { folder: desk.workspace.folder });
    desk.workbench = await desk.openAnother();
  });

  afterEach('take a picture of a failure', async function () {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.fullTitle().replace(/[^\w]+/g, '-');
    for (const [at, page] of context.pages().entries()) await save(page, 'e2e', `${name}-${at}`);
  });

  after('close the window', async () => {
    await context.close();
    desk.workspace.remove();
    assert.deepEqual(loggedErrors(), [], 'errors in the log of the extension host');
    assert.deepEqual(ofOurs(refused), [], 'the page tried what its policy refuses');
  });
  return desk;
}

/** The workbench breaks its own policy now and then; a webview's page is called fake.html. */
const ofOurs = (messages: string[]) => messages.filter((text) => text.includes('fake.html'));

/** Saves a picture of the window as out/shots/<name>.png. */
export const shot = ({ page }: Workbench, name: string) => save(page, 'shots', name);

async function save(page: Page, folder: string, name: string): Promise<void> {
  const path = join('out', folder);
  mkdirSync(path, { recursive: true });
  await page.screenshot({ path: join(path, `${name}.png`), animations: 'disabled' });
}
