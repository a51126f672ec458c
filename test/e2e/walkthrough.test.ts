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

  const header = (name: string) => page().locator(`.pane-header[aria-label*="${name}"]`);

  const TITLE = 'Get started with STAR Stories';
  /** What the step before has begun may take the focus from the picker. */
  const open = async () => {
    const { workbench } = desk;
    for (let tries = 1; ; tries++) {
      await workbench.command('Welcome: Open Walkthrough');
      try {
        await workbench.fillQuickInput(TITLE, 5_000);
        await workbench.pick(TITLE, 5_000);
        return await step('cover').waitFor({ timeout: 20_000 });
      } catch (error) {
        if (tries === 4) throw error;
      }
    }
  };
  /** Presses the button of a step until what it begins is there: the page unfolds steps by itself, too. */
  const press = async (id: string, name: string, begun: Locator) => {
    await open();
    await isDone(id, false).waitFor();
    const button = step(id).getByRole('button', { name, exact: true });
    for (let tries = 1; ; tries++) {
      if (!(await button.isVisible())) await step(id).click();
      try {
        await button.click({ timeout: 5_000 });
        return await begun.first().waitFor({ timeout: 20_000 });
      } catch (error) {
        if (tries === 4) throw error;
      }
    }
  };
  /** Chooses with the mouse: as its step is done, the page takes the focus from the picker, even twice. */
  const choose = (row: string) =>
    desk.workbench.picks.filter({ hasText: row }).first().click({ timeout: 15_000 });
  /** The same, for a button that asks. */
  const pressAndPick = async (id: string, name: string, row: string, begun: Locator) => {
    await press(id, name, desk.workbench.picks.filter({ hasText: row }));
    await choose(row);
    await begun.waitFor();
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
    await press('cover', 'Show the coverage view', header('Coverage'));
    await finish('cover');
  });

  it('is done with the plan when it was opened', async () => {
    await press('plan', 'Open the plan file', desk.workbench.tab('plan.md'));
    assert.match(desk.workspace.read('plan.md'), /type: star-plan/);
    await finish('plan');
  });

  it('is done with writing when a story was begun', async () => {
    const { workbench } = desk;
    await press('write', 'New story', workbench.quickInput);
    await workbench.fillQuickInput('Half the pages');
    await page().keyboard.press('Enter');
    await choose('Production Ownership');
    await workbench.tab('half-the-pages.md').waitFor();
    await finish('write');
  });

  it('is done with checks when all stories were checked', async () => {
    await press('check', 'Check all stories', page().locator('.markers-panel'));
    await finish('check');
  });

  it('is done with telling when a round runs', async () => {
    const { workbench } = desk;
    const round = page().locator('.tab.active[aria-label^="Round"]');
    await pressAndPick('tell', 'Start drill', 'Any topic', round);
    await workbench.command('STAR: End round');
    await workbench.page.locator('.tab.active[aria-label*="drill.md"]').waitFor();
    await finish('tell');
  });

  it('is done with rating when the page for it was opened', async () => {
    const rating = page().locator('.tab[aria-label^="Rate 20"]');
    await pressAndPick('rate', 'Rate round', 'Drill', rating);
    await finish('rate');
  });

  it('is done with the plan view when it was asked for', async () => {
    await press('next', 'Show the plan view', header('Plan'));
    await finish('next');
    await shot(desk.workbench, 'walkthrough-done');
  });
});
