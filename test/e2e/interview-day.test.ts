import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import { QUESTION_BANK } from '../../src/core/guide/questions';
import { CASE_TEXTS } from '../shipped-cases';
import { overflows, runAxe, setTheme, shot, useDesk, violations } from './harness';

const ITEM = 'starStories.round';
const INTERVIEW = 'starStories.interview';
const NOTICE = 'Interview time: STAR Stories hides';

/** What lists say meanwhile. */
const PUT_AWAY = 'Put away during the interview.';
const CASE = { id: 'messenger-intermittent', title: 'Slow, but only sometimes' };
const MINUTE = 60_000;

/** Milliseconds that a busy machine may take to show a change of the plan. */
const LAG_MS = 60_000;

/** How tabs of pages begin, and the headings of those whose tab doesn’t say what they are. */
const PAGES: readonly (readonly [tab: string, title?: string])[] = [
  ['Round'],
  ['Coverage board'],
  ['Rate 20', 'Rate round'],
];

/** A plan with one interview of half an hour. @param minutes from now until it begins */
function planFor(minutes: number): string {
  const at = new Date(Date.now() + minutes * MINUTE);
  const two = (number: number) => String(number).padStart(2, '0');
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  const time = `${two(at.getHours())}:${two(at.getMinutes())}`;
  const interview = `  - title: Exploratory\n    minutes: 30\n    at: ${day} ${time}\n`;
  return `---\ntype: star-plan\ninterviews:\n${interview}---\n\n# Plan\n`;
}

const plain = (text: string) => text.replace(/\s+/g, ' ');

/** Long enough to be nobody else's words. */
const snippets = (text: string) =>
  text
    .split(/\n|(?<=[.?!]) /)
    .map((line) => plain(line).trim().slice(0, 45))
    .filter((line) => line.length > 35);

/** All that can be read of a frame: its text, and what stands in attributes. */
const readAll = (frame: Frame) =>
  frame
    .evaluate(() => {
      const values = Array.from(document.querySelectorAll('*')).flatMap((element) => [
        ...Array.from(element.attributes, ({ value }) => value),
        element instanceof HTMLTextAreaElement ? element.value : '',
      ]);
      return [document.body.textContent, ...values].join('\n');
    })
    .then(plain, () => ''); // A frame that has gone shows nothing.

describe('the day of an interview', function () {
  // Each step needs what the one before has left.
  this.bail(true);
  const desk = useDesk('sample');
  let secrets: string[];
  let partner: { readonly page: Page };

  const tab = (name: string) =>
    desk.workbench.page.locator(`.tabs-container .tab[aria-label^="${name}"]`);
  const inFront = (name: string) =>
    desk.workbench.page.locator(`.tabs-container .tab.active[aria-label^="${name}"]`);
  const show = async (name: string) => {
    await tab(name).click();
    await inFront(name).waitFor();
  };
  const side = () => desk.workbench.page.locator('.part.sidebar');

  /** A frame that shows this; several pages of ours are in view. */
  async function frameWith(selector: string, page = desk.workbench.page): Promise<Frame> {
    for (let tries = 0; tries < 400; tries++) {
      for (const frame of page.frames()) {
        const count = await frame
          .locator(selector)
          .count()
          .catch(() => 0);
        if (count > 0) return frame;
      }
      await page.waitForTimeout(100);
    }
    throw new Error(`${selector} is in no frame`);
  }

  const noticeOn = (title: string, page = desk.workbench.page) =>
    frameWith(`main:has(h1:text-is("${title}")):has-text("${NOTICE}")`, page);

  /** Which of the candidate's words, our questions and cases can be found in any window. */
  async function found(): Promise<string[]> {
    const frames = desk.workbench.page
      .context()
      .pages()
      .flatMap((page) => page.frames());
    const texts = await Promise.all(frames.map(readAll));
    return secrets.filter((secret) => texts.some((text) => text.includes(secret)));
  }

  before('collect what is to be hidden', () => {
    const { workspace } = desk;
    const files = ['stories', 'rounds'].flatMap((folder) =>
      readdirSync(workspace.path(folder)).map((name) => `${folder}/${name}`),
    );
    const texts = files.map((name) => workspace.read(name));
    const titles = texts.flatMap((text) => /^title: (.{20,})$/m.exec(text)?.[1] ?? []);
    const questions = QUESTION_BANK.map(({ text }) => text);
    const study = CASE_TEXTS.get(CASE.id) ?? '';
    secrets = [...new Set([...titles, ...[...texts, ...questions, study].flatMap(snippets)])];
    assert.ok(secrets.length > 300, `${secrets.length} strings to look for`);
  });

  it('begins with everything in view', async () => {
    const { workbench } = desk;
    await workbench.activity('STAR Stories').click();
    await frameWith('[role="treeitem"]');
    await workbench.command('STAR: Show coverage');
    await inFront('Coverage board').waitFor();
    await frameWith('.matrix tbody tr');
    await workbench.command('STAR: Rate round');
    await workbench.pick('Exploratory');
    await inFront('Rate 20').waitFor();
    await frameWith('main:has-text("Where it ran out of steam")');
    assert.ok((await found()).length > 10, 'stories can be found');
    await workbench.command('STAR: Start a case');
    await workbench.fillQuickInput(CASE.title);
    await workbench.pick(CASE.title);
    await workbench.statusItem(ITEM).filter({ hasText: 'Brief and restate' }).waitFor();
    await frameWith('.transcript');
    const opened = workbench.page.context().waitForEvent('page');
    await workbench.command('STAR: Show interviewer’s side');
    const dialog = workbench.page.locator('.monaco-dialog-box');
    await dialog.locator('.monaco-button').filter({ hasText: 'Show it' }).click();
    partner = { page: await opened };
    await frameWith(`h1:has-text("${CASE.title}")`, partner.page);
    assert.ok((await found()).length > 10, 'the case can be found');
  });

  it('hides all of it, on every page and in every list', async () => {
    const { workbench, workspace } = desk;
    await workbench.page.bringToFront();
    workspace.write('plan.md', planFor(5));
    await workbench.statusItem(INTERVIEW).waitFor({ timeout: LAG_MS });
    await noticeOn('Interviewer’s side', partner.page);
    for (const [name, title = name] of PAGES) {
      await show(name);
      await noticeOn(title);
      assert.deepEqual(await found(), [], name);
    }
    for (const list of ['Rounds', 'Plan']) {
      const pane = side().locator('.pane', { hasText: list });
      await pane.filter({ hasText: PUT_AWAY }).first().waitFor();
    }
    assert.deepEqual(await found(), []);
    await shot(workbench, 'interview-day');
  });

  it('says so to everybody, in all themes', async () => {
    const { workbench, workspace } = desk;
    for (const theme of ['light', 'hc', 'hc-light', 'dark'] as const) {
      await setTheme(workbench, workspace, theme);
      for (const [name, title = name] of PAGES) {
        await show(name);
        const frame = await noticeOn(title);
        assert.deepEqual(violations(await runAxe(frame)), [], `${name}, ${theme}`);
        assert.equal(await overflows(frame), false);
        await shot(workbench, `interview-day-${name.replace(' ', '-')}-${theme}`);
      }
    }
  });

  it('lets the round rest', async () => {
    await desk.workbench.statusItem(ITEM).filter({ hasText: 'paused' }).waitFor();
  });

  it('refuses commands with the notice', async () => {
    const { workbench } = desk;
    await workbench.command('STAR: Start drill');
    await workbench.notification(NOTICE).waitFor();
    await shot(workbench, 'interview-day-refused');
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.notification(NOTICE).waitFor({ state: 'detached' });
  });

  it('still hides it after a reload, and shows nothing meanwhile', async () => {
    const { workbench } = desk;
    await partner.page.close();
    await show('Coverage board');
    await workbench.reload();
    await workbench.statusItem(INTERVIEW).waitFor({ timeout: LAG_MS });
    assert.deepEqual(await found(), []);
    // VS Code may have noted which tab is in front before that changed.
    await show('Coverage board');
    await noticeOn('Coverage board');
    assert.deepEqual(await found(), []);
  });

  it('finds nothing in a story that is opened', async () => {
    const { workbench } = desk;
    await workbench.openFile('billing-and-reporting.md');
    await workbench.editor.locator('.view-line').first().waitFor();
    await workbench.command('View: Focus Problems');
    await workbench.page.locator('.markers-panel .message-box-container').waitFor();
    assert.equal(await workbench.squiggles('warning').count(), 0);
    assert.equal(await workbench.problems(/./).count(), 0);
    await workbench.command('View: Hide Panel');
    await show('billing-and-reporting.md');
    await workbench.command('View: Close Editor');
    await tab('billing-and-reporting.md').waitFor({ state: 'detached' });
  });

  it('is over as soon as the plan says that the interview moved', async () => {
    const { workbench, workspace } = desk;
    await workbench.statusItem(INTERVIEW).locator('a').click();
    await workbench.tab('plan.md').waitFor();
    workspace.write('plan.md', planFor(24 * 60));
    await workbench.statusItem(INTERVIEW).waitFor({ state: 'detached', timeout: LAG_MS });
    await workbench.command('STAR: Show round');
    await frameWith('.transcript');
    await workbench.command('STAR: Pause or resume round');
    const item = workbench.statusItem(ITEM);
    await item.filter({ hasNotText: 'paused' }).waitFor();
    assert.ok((await found()).length > 0);
  });

  it('clears the screen before it is shared, and names what stays', async () => {
    const { workbench, workspace } = desk;
    workspace.write('agenda.txt', 'Lunch at noon.');
    await workbench.openFile('agenda.txt');
    await workbench.command('View: Keep Editor');
    await workbench.command('STAR: Prepare to share my screen');
    await workbench.picks.filter({ hasText: 'agenda.txt' }).waitFor();
    await shot(workbench, 'prepare-to-share');
    assert.deepEqual(await workbench.page.locator('.tabs-container .tab').count(), 1);
    await side().waitFor({ state: 'hidden' });
    await workbench.page.keyboard.press('Escape');
    await tab('agenda.txt').waitFor();
    assert.deepEqual(await found(), []);
  });
});
