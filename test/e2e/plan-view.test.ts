import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import {
  setSidebarWidth,
  setTheme,
  shot,
  themes,
  useDesk,
  widths,
  type Workbench,
} from './harness';

const ITEM = 'starStories.round';
const EXPLORATORY = 'sample/rounds/2026-11-14T1003-exploratory.md';
const NOTICE = 'Put away while the round runs.';

/** A day of the local calendar, `2026-12-02`. */
function dayIn(days: number): string {
  const date = new Date();
  date.setDate(date.getDate() + days);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const PLAN = `---
type: star-plan
stage: initial
interviews:
  - title: First talk
    round: exploratory
    minutes: 60
    at: ${dayIn(9)} 15:00
  - title: The case
    round: service-ownership
    minutes: 45
accommodations: confirmed
---

## Before the interviews

- [ ] My own quiet room
- [ ] My own headset (optional)
`;

const pane = ({ page }: Workbench): Locator =>
  page.locator('.pane', { has: page.locator('.pane-header[aria-label^="Plan"]') });

const row = (workbench: Workbench, text: string | RegExp): Locator =>
  pane(workbench).locator('.monaco-list-row', { hasText: text });

async function openView(workbench: Workbench): Promise<void> {
  await workbench.command('Focus on Plan View');
  await pane(workbench).waitFor();
}

describe('plan view', function () {
  // Each step needs what the one before has left.
  this.bail(true);
  const desk = useDesk('sample');

  before('write a plan, and take the rounds away', () => {
    rmSync(desk.workspace.path('rounds'), { recursive: true });
    // The folder stays: of a new one with a file in it, VS Code may tell the folder only.
    desk.workspace.write('rounds/README.md', '# Rounds\n');
    desk.workspace.write('plan.md', PLAN);
  });

  it('says what to practice today and why, and when the interviews are', async () => {
    const { workbench } = desk;
    await workbench.activity('STAR Stories').click();
    // Rows that have no room aren't there.
    for (const other of ['Coverage', 'Rounds']) {
      await workbench.page.locator(`.pane-header[aria-label^="${other}"]`).click();
    }
    await row(workbench, 'First talk in 9 days').waitFor();
    await row(workbench, 'Play an Exploratory round').waitFor();
    const today = pane(workbench).locator('.monaco-list-row[aria-level="2"]');
    assert.ok((await today.count()) >= 3);
    await shot(workbench, 'plan-view-today');
    await row(workbench, /The case.*no date yet/).waitFor();
  });

  it('ticks a thing, also in words, when its record is saved', async () => {
    const { workbench, workspace } = desk;
    const record = readFileSync(EXPLORATORY, 'utf8');
    workspace.write(
      `rounds/${dayIn(0)}T0800-exploratory.md`,
      record.replace(/^started: "[\d-]+T[\d:.]+/m, `started: "${dayIn(0)}T08:00:00.000`),
    );
    const done = row(workbench, /Play an Exploratory round.*done/);
    await done.waitFor();
    assert.match((await done.getAttribute('aria-label')) ?? '', /^Play an Exploratory round, done/);
    await done.locator('.codicon-check').waitFor();
  });

  it('opens the plan where an interview stands, by the keyboard as well', async () => {
    const { workbench } = desk;
    await row(workbench, /The case.*no date yet/).click();
    await workbench.tab('plan.md').waitFor();
    await workbench.page.locator('[id="status.editor.selection"]', { hasText: 'Ln 9,' }).waitFor();
    await openView(workbench);
    await row(workbench, /The case.*no date yet/).waitFor();
    await workbench.page.keyboard.press('ArrowUp');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.locator('[id="status.editor.selection"]', { hasText: 'Ln 5,' }).waitFor();
  });

  it('says what is to be done before, of which only what is required counts', async () => {
    const { workbench, workspace } = desk;
    const before = row(workbench, /Before the interview.*1 to do · 1 optional/);
    await before.click();
    await row(workbench, 'My own quiet room').waitFor();
    workspace.write('plan.md', PLAN.replace('[ ] My own quiet', '[x] My own quiet'));
    await row(workbench, /Before the interview.*ready · 1 optional/).waitFor();
    await row(workbench, 'My own quiet room').waitFor({ state: 'detached' });
  });

  for (const theme of themes) {
    it(`can be looked at in ${theme}`, async () => {
      const { workbench, workspace } = desk;
      await setTheme(workbench, workspace, theme);
      for (const width of widths) {
        await setSidebarWidth(workbench, width);
        await row(workbench, 'First talk in 9 days').waitFor();
        await shot(workbench, `plan-view-${theme}-${width}`);
      }
    });
  }

  it('begins a drill for a story, and names none while it runs', async () => {
    const { workbench } = desk;
    await row(workbench, 'Tell “').first().click();
    await workbench.statusItem(ITEM).filter({ hasText: 'Question' }).waitFor();
    await row(workbench, 'Tell “').first().waitFor({ state: 'detached' });
    await pane(workbench).getByText(NOTICE).waitFor();
    await row(workbench, /The case.*no date yet/).waitFor();
    await shot(workbench, 'plan-view-closed');
    await workbench.command('STAR: End round');
    await row(workbench, 'Tell “').first().waitFor();
  });
});

describe('plan view of an empty folder', () => {
  const desk = useDesk();

  it('says how to begin, and begins the plan', async () => {
    const { workbench } = desk;
    await workbench.activity('STAR Stories').click();
    const open = pane(workbench).locator('.welcome-view-content .monaco-button', {
      hasText: 'Open the plan file',
    });
    await open.waitFor();
    await shot(workbench, 'plan-view-empty');
    await open.click();
    await workbench.tab('plan.md').waitFor();
    await row(workbench, /Service Ownership.*no date yet/).waitFor();
  });
});
