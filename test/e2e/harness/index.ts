import assert from 'node:assert/strict';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { hostErrors, workerErrors } from './log';
import { watchPages } from './page-errors';
import { runningHost } from './running';
import { Workbench } from './workbench';
import { Workspace } from './workspace';

export { pressUntil, tabTo } from './keys';
export { onlyIn } from './only-in';
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
 * picture of the window; at the end the extension host's log and the
 * webviews must be free of errors of ours.
 * @param source folder to copy, relative to the repository; an empty folder by default
 */
export function useDesk(source?: string): Desk {
  const desk = {} as Desk;
  let context: BrowserContext;
  let errorsBefore: string[] = [];
  let pageErrors: string[] = [];

  before('open a window', async () => {
    errorsBefore = hostErrors();
    desk.workspace = new Workspace(source);
    context = await runningHost().browser.newContext({ viewport: { width: 1400, height: 900 } });
    pageErrors = watchPages(context);
    desk.openAnother = () => Workbench.open(context, { folder: desk.workspace.folder });
    try {
      desk.workbench = await desk.openAnother();
    } catch (error) {
      await saveAll(context, 'no window');
      throw error;
    }
  });

  afterEach('take a picture of a failure', async function () {
    if (this.currentTest?.state === 'failed') await saveAll(context, this.currentTest.fullTitle());
  });

  after('close the window', async () => {
    // None when it didn't open, which has been reported.
    const { workbench } = desk as Partial<Desk>;
    const ofWorker = workbench ? await workerErrors(workbench.page) : [];
    await context.close();
    desk.workspace.remove();
    const ofHost = hostErrors().filter((entry) => !errorsBefore.includes(entry));
    const errors = [...ofWorker, ...ofHost];
    assert.equal(errors.join('\n'), '', 'errors in the log of the extension host');
    assert.equal(pageErrors.join('\n'), '', 'errors in our webviews');
  });
  return desk;
}

/** Saves a picture of the window as <name>.png beside those of failed tests. */
export const shot = ({ page }: Pick<Workbench, 'page'>, name: string) => save(page, name);

async function saveAll(context: BrowserContext, title: string): Promise<void> {
  const name = title.replace(/[^\w]+/g, '-');
  for (const [at, page] of context.pages().entries()) await save(page, `${name}-${at}`);
}

async function save(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join(runningHost().out, `${name}.png`), animations: 'disabled' });
}
