import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { shot, useDesk } from './harness';

/** What a user does in each step after its button, to be back where the next one begins. */
describe('walkthrough', () => {
  const desk = useDesk();
  const page = () => desk.workbench.page;
  const step = (id: string) => page().locator(`[data-step-id$="#${id}"]`);
  const isDone = (id: string, done = true): Locator =>
    page().locator(`[data-done-step-id$="#${id}"][role="checkbox"][aria-checked="${done}"]`);

  const open = async () => {
    const { workbench } = desk;
    await workbench.command('Welcome: Open Walkthrough');
    await workbench.fillQuickInput('Get started with STAR Stories');
    await workbench.pick('Get started with STAR Stories');
    await step('cover').waitFor();
  };
  const press = async (id: string, button: string) => {
    await open();
    if ((await step(id).getAttribute('aria-expanded')) !== 'true') await step(id).click();
    await isDone(id, false).waitFor();
    await step(id).getByRole('button', { name: button, exact: true }).click();
  };
  const finish = async (id: string) => {
    await open();
    await isDone(id).waitFor();
  };

  it('leads from an empty folder to the first round, in thirty minutes', async () => {
    await open();
    const titles = await page().locator('.step-title').allInnerTexts();
    const minutes = titles.map((title) => Number(/\((\d+) min\)$/.exec(title)?.[1]));
    assert.ok(titles.length >= 5);
    assert.equal(
      minutes.reduce((sum, one) => sum + one, 0),
      30,
    );
    await page().locator('img.step-media, .getting-started-media img').first().waitFor();
    await shot(desk.workbench, 'walkthrough');
  });

  it('is done with coverage when the view was shown', async () => {
    await press('cover', 'Show the coverage view');
    await page().locator('.pane-header[aria-label*="Coverage"]').waitFor();
    await finish('cover');
  });

  it('is done with the plan when it was opened', async () => {
    await press('plan', 'Open the plan');
    await desk.workbench.tab('plan.md').waitFor();
    assert.match(desk.workspace.read('plan.md'), /type: star-plan/);
    await finish('plan');
  });

  it('is done with writing when a story was begun', async () => {
    const { workbench } = desk;
    await press('write', 'New story');
    await workbench.fillQuickInput('Half the pages');
    await page().keyboard.press('Enter');
    await workbench.pick('Production Ownership');
    await workbench.tab('half-the-pages.md').waitFor();
    await finish('write');
  });

  it('is done with checks when all stories were checked', async () => {
    await press('check', 'Check all stories');
    await finish('check');
  });

  it('is done with telling when a round runs', async () => {
    const { workbench } = desk;
    await press('tell', 'Start drill');
    await workbench.pick('Any topic');
    await workbench.statusItem('starStories.round').filter({ hasText: 'Question' }).waitFor();
    await workbench.command('STAR: End round');
    await workbench.page.locator('.tab.active[aria-label*="drill.md"]').waitFor();
    await finish('tell');
  });

  it('is done with rating when the page for it was opened', async () => {
    await press('rate', 'Rate round');
    await desk.workbench.pick('Drill');
    await page().locator('.tab[aria-label^="Rate round"]').waitFor();
    await finish('rate');
  });

  it('is done with the plan view when it was asked for', async () => {
    await press('next', 'Show the plan view');
    await page().locator('.pane-header[aria-label*="Plan"]').waitFor();
    await finish('next');
    await shot(desk.workbench, 'walkthrough-done');
  });
});
