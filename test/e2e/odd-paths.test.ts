import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { inWebview, Workbench } from './harness';
import { watchPages } from './harness/page-errors';
import { runningHost } from './harness/running';

/** Signs that mean something in addresses, of which paths become parts. */
const ODD = 'a b #1 100%25 é & ?+';

describe('an installation and a workspace with odd paths', () => {
  const scratch = mkdtempSync(join(tmpdir(), 'star-odd-'));
  const folder = join(scratch, `work ${ODD}`);
  let context: BrowserContext;
  let workbench: Workbench;
  let pageErrors: string[];

  before('open a window', async function () {
    this.timeout(180_000);
    const dataDir = join(scratch, `install ${ODD}`);
    mkdirSync(dataDir);
    cpSync('sample', folder, { recursive: true });
    const server = await runningHost().startServer({ dataDir });
    context = await runningHost().browser.newContext({ viewport: { width: 1400, height: 900 } });
    pageErrors = watchPages(context);
    workbench = await Workbench.open(context, { folder }, server);
    await workbench.activity('STAR Stories').waitFor();
  });

  after(async () => {
    await context.close();
    rmSync(scratch, { recursive: true, force: true, maxRetries: 3 });
  });

  it('shows the coverage board', async () => {
    await workbench.command('STAR: Show coverage');
    await inWebview(workbench, '.matrix tbody tr').first().waitFor();
  });

  it('checks stories, and opens them from the board', async () => {
    await inWebview(workbench, '.matrix tbody th button').first().click();
    await workbench.page.locator('.tab.active[data-resource-name$=".md"]').waitFor();
    await workbench.command('STAR: Check all stories');
    await workbench.page.locator('.markers-panel .monaco-list-row').first().waitFor();
  });

  it('plays a drill and keeps its record', async () => {
    await workbench.command('STAR: Start drill');
    await workbench.pick('Any topic');
    await inWebview(workbench, '#words').fill('We counted first.');
    await inWebview(workbench, '.store').filter({ hasText: 'Stored.' }).waitFor();
    await workbench.command('STAR: End round');
    await workbench.page.locator('.tab.active[data-resource-name$="drill.md"]').waitFor();
  });

  it('shows the pictures of the walkthrough', async () => {
    const title = 'Get started with STAR Stories';
    await workbench.command('Welcome: Open Walkthrough');
    await workbench.fillQuickInput(title);
    await workbench.pick(title);
    const picture = workbench.page.locator('img.step-media, .getting-started-media img').first();
    await picture.waitFor();
    await workbench.page.waitForFunction(
      (image) => image instanceof HTMLImageElement && image.naturalWidth > 0,
      await picture.elementHandle(),
    );
    assert.deepEqual(pageErrors, []);
  });
});
