import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  inWebview,
  overflows,
  runAxe,
  setTheme,
  shot,
  stored,
  tabTo,
  themes,
  useDesk,
  violations,
  webviewFrame,
  type Workbench,
} from './harness';
import { runningHost } from './harness/running';
import { EXTENSION } from './harness/workbench';

const ITEM = 'starStories.round';
const title = (workbench: Workbench) => inWebview(workbench, 'main > h1');
const button = (workbench: Workbench, name: string) =>
  inWebview(workbench, `.controls button:has-text("${name}")`);

/** What the status bar says to screen readers. */
async function spoken(workbench: Workbench, text: string | RegExp): Promise<void> {
  const { page } = workbench;
  await page.waitForFunction(
    ([id, source]) => {
      const label = document.querySelector(`.statusbar-item[id$="${id}"] a`);
      return new RegExp(source ?? '').test(label?.getAttribute('aria-label') ?? '');
    },
    [ITEM, new RegExp(text).source],
  );
}

async function remaining(workbench: Workbench): Promise<number> {
  const text = await workbench.statusItem(ITEM).innerText();
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

/** Makes the only round that runs begin earlier: by its log, as a reload or sleep would. */
function age(minutes: number): void {
  const storage = join(runningHost().dataDir, 'data/User/globalStorage', EXTENSION);
  for (const name of readdirSync(storage).filter((one) => one.startsWith('round-'))) {
    const path = join(storage, name);
    const older = readFileSync(path, 'utf8').replace(
      /"at":(\d+)/g,
      (_, at: string) => `"at":${Number(at) - minutes * 60_000}`,
    );
    writeFileSync(path, older);
  }
}

describe('a mock round', function () {
  // Each step needs the round that the one before has left.
  this.bail(true);
  const desk = useDesk('sample');

  it('starts from the palette, counts down in the status bar and opens its page', async () => {
    const { workbench } = desk;
    await workbench.activity('STAR Stories').waitFor();
    await workbench.command('STAR: Start 45-minute mock');
    await workbench
      .statusItem(ITEM)
      .filter({ hasText: /4[45]:\d\d · Brief and restate/ })
      .waitFor();
    await spoken(workbench, /Round running: 44 minutes \d+ seconds left, Brief and restate/);
    await title(workbench).filter({ hasText: 'Service Ownership' }).waitFor();
    const early = await remaining(workbench);
    await inWebview(
      workbench,
      `.figures:has-text("44:${String((early % 60) - 3).padStart(2, '0')}")`,
    )
      .first()
      .waitFor();
    const now = await inWebview(workbench, '[aria-current="step"]').innerText();
    assert.match(now, /^Brief and restate · now/);
  });

  for (const theme of themes) {
    it(`is accessible and fits, ${theme}`, async () => {
      const { workbench, workspace } = desk;
      await setTheme(workbench, workspace, theme);
      const frame = await webviewFrame(workbench, '.clock');
      assert.deepEqual(violations(await runAxe(frame)), []);
      assert.equal(await overflows(frame), false);
      await shot(workbench, `round-${theme}`);
    });
  }

  it('moves on from the page by keyboard, and says so', async () => {
    const { workbench } = desk;
    await inWebview(workbench, 'body').click({ position: { x: 5, y: 5 } });
    await tabTo(workbench.page, button(workbench, 'Next: Clarify and scope'));
    await workbench.page.keyboard.press('Enter');
    await workbench.statusItem(ITEM).filter({ hasText: 'Clarify and scope' }).waitFor();
    const news = inWebview(workbench, '[role="status"]');
    await news.filter({ hasText: 'Now: Clarify and scope.' }).waitFor({ state: 'attached' });
  });

  it('is paused from its controls and stands still', async () => {
    const { workbench } = desk;
    await workbench.statusItem(ITEM).locator('a').click();
    await workbench.picks.filter({ hasText: 'Add five minutes' }).waitFor();
    await shot(workbench, 'round-controls');
    await workbench.pick('Pause');
    await workbench.statusItem(ITEM).filter({ hasText: 'paused' }).waitFor();
    await button(workbench, 'Resume').waitFor();
  });

  it('is still there, paused and to the second, after a reload', async () => {
    const { workbench } = desk;
    const before = await remaining(workbench);
    await stored(workbench, 'memento/workbench.parts.editor', ITEM);
    await workbench.reload();
    await workbench.statusItem(ITEM).filter({ hasText: 'paused' }).waitFor();
    assert.equal(await remaining(workbench), before);
    await button(workbench, 'Resume').waitFor();
  });

  it('follows what another window does', async () => {
    const { workbench } = desk;
    const other = await desk.openAnother();
    await other.statusItem(ITEM).filter({ hasText: 'paused' }).waitFor();
    await other.statusItem(ITEM).locator('a').click();
    await other.pick('Resume');
    await spoken(other, /^Round running/);
    await spoken(workbench, /^Round running/);
    assert.ok(Math.abs((await remaining(workbench)) - (await remaining(other))) <= 1);
    await other.page.close();
    await workbench.page.bringToFront();
  });

  it('gets five more minutes', async () => {
    const { workbench } = desk;
    await button(workbench, 'Add five minutes').click();
    await spoken(workbench, /running: 49 minutes/);
  });

  it('is read at 200 pixels', async () => {
    const { workbench } = desk;
    await workbench.page.setViewportSize({ width: 560, height: 800 });
    const frame = await webviewFrame(workbench, '.clock');
    assert.equal(await overflows(frame), false);
    await shot(workbench, 'round-narrow');
    await workbench.page.setViewportSize({ width: 1400, height: 900 });
  });

  it('warns in its last five minutes and counts on when the time is up', async () => {
    const { workbench } = desk;
    const item = workbench.statusItem(ITEM);
    age(46);
    await workbench.page.locator(`.statusbar-item.warning-kind[id$="${ITEM}"]`).waitFor();
    await inWebview(workbench, '.clock.ending').waitFor();
    age(5);
    await item.filter({ hasText: /\+0\d:\d\d over · Clarify and scope/ }).waitFor();
    await workbench.page.locator(`.statusbar-item.error-kind[id$="${ITEM}"]`).waitFor();
    const news = inWebview(workbench, '[role="status"]');
    await news.filter({ hasText: 'Time is up.' }).waitFor({ state: 'attached' });
    const frame = await webviewFrame(workbench, '.clock.over');
    assert.deepEqual(violations(await runAxe(frame)), []);
    await shot(workbench, 'round-over');
  });

  it('is saved when it ends, opens, and stands in the list of rounds', async () => {
    const { workbench, workspace } = desk;
    await workbench.command('STAR: End round');
    await workbench.statusItem(ITEM).waitFor({ state: 'detached' });
    const tab = workbench.page.locator('.tab.active[data-resource-name$="service-ownership.md"]');
    const name = (await tab.getAttribute('data-resource-name')) ?? '';
    assert.match(workspace.read(`rounds/${name}`), /\nadded-seconds: 300\n/);
    await workbench.activity('STAR Stories').click();
    const row = workbench.page.locator('.pane .monaco-list-row', { hasText: 'Service Ownership' });
    await row.nth(1).waitFor(); // the sample has one already
    await shot(workbench, 'round-record');
    await workbench.page.keyboard.press('Control+Shift+E');
    await row.first().waitFor({ state: 'hidden' });
  });

  it('drills one question on a topic', async () => {
    const { workbench } = desk;
    await workbench.command('STAR: Start drill');
    await workbench.fillQuickInput('failure');
    await workbench.pick('Failure and what it taught you');
    await workbench.statusItem(ITEM).filter({ hasText: '· Question' }).waitFor();
    await inWebview(workbench, 'blockquote').first().waitFor();
    await shot(workbench, 'round-drill');
  });

  it('asks what to do with a round that ran out while the window was closed', async () => {
    const { workbench } = desk;
    age(30);
    await workbench.statusItem(ITEM).filter({ hasText: '+2' }).waitFor();
    await workbench.reload();
    const asked = workbench.notification(/still running, 2\d minutes/);
    await asked.getByText('Keep it running').click();
    await asked.waitFor({ state: 'detached' });
    await workbench.statusItem(ITEM).filter({ hasText: 'over' }).waitFor();
  });

  it('asks before another round takes its place', async () => {
    const { workbench } = desk;
    await workbench.command('STAR: Start 60-minute mock');
    await workbench.pick('End and save it');
    await workbench.statusItem(ITEM).filter({ hasText: '· Opening' }).waitFor();
    await workbench.command('STAR: End round');
    await workbench.statusItem(ITEM).waitFor({ state: 'detached' });
  });
});
