import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { inWebview, pressUntil, tabTo, useDesk, webviewFrame } from '../harness';

const ITEM = 'starStories.round';
const STORY = 'half-the-pages.md';

describe('the whole loop by keyboard alone', function () {
  // Each step needs what the one before has left.
  this.bail(true);
  const desk = useDesk();
  const clicked: string[] = [];
  const part = (selector: string) => inWebview(desk.workbench, selector);
  const press = (key: string) => desk.workbench.page.keyboard.press(key);
  const type = (text: string) => desk.workbench.page.keyboard.type(text);
  const read = () => desk.workspace.read(`stories/${STORY}`);

  before('watch the mouse in every frame', async () => {
    const { page } = desk.workbench;
    await page.exposeBinding('pointed', (_, what: string) => clicked.push(what));
    const watch = () => {
      const { pointed } = globalThis as { pointed?: (what: string) => void };
      for (const event of ['mousedown', 'pointerdown', 'mousemove', 'touchstart'])
        addEventListener(event, ({ isTrusted }) => isTrusted && pointed?.(event), true);
    };
    await page.addInitScript(watch);
    await page.evaluate(watch);
  });

  afterEach('nothing was pointed at', () => assert.deepEqual(clicked, []));

  /** What has the focus in a page of ours is something, in view, and marked. */
  async function hasFocus(selector: string): Promise<void> {
    const frame = await webviewFrame(desk.workbench, selector);
    const found = await frame.evaluate(() => {
      const one = document.activeElement;
      if (!one || one === document.body) return { name: 'nothing' };
      const { top, bottom } = one.getBoundingClientRect();
      const inView = bottom > 0 && top < window.innerHeight;
      const near = [one, one.closest('label'), one.closest('.filter')];
      const isMarked =
        !one.matches(':focus-visible') ||
        one.matches('[tabindex="-1"]') ||
        near.some((part) => part && getComputedStyle(part).outlineStyle !== 'none');
      return { name: one.tagName, inView, isMarked };
    });
    assert.deepEqual(
      { ...found, name: '' },
      { name: '', inView: true, isMarked: true },
      found.name,
    );
  }

  async function reach(control: Locator, selector: string, atMost = 60): Promise<void> {
    await tabTo(desk.workbench.page, control, atMost);
    await hasFocus(selector);
  }

  /** Waits until a file says something. */
  async function written(text: () => string, pattern: RegExp): Promise<void> {
    for (let tries = 0; tries < 200 && !pattern.test(text()); tries++)
      await desk.workbench.page.waitForTimeout(100);
    assert.match(text(), pattern);
  }

  it('begins a story and writes its sections', async () => {
    const { workbench } = desk;
    await workbench.activity('STAR Stories').waitFor();
    await workbench.command('STAR: New story');
    await workbench.quickInput.waitFor();
    await type('Half the pages');
    await press('Enter');
    await workbench.pick('Partnering');
    await workbench.tab(STORY).waitFor();
    await type('It rang all night.');
    for (const [heading, text] of [
      ['Task', 'I was to find out why.'],
      ['Action', 'I counted the pages of a week.'],
      ['Result', 'We had half as many after a month.'],
    ] as const) {
      await press('Control+S');
      await workbench.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
      const line = read().split('\n').indexOf(`## ${heading}`) + 1;
      assert.ok(line > 0, heading);
      await workbench.goTo(line + 2);
      await type(text);
    }
    await press('Control+S');
    await written(read, /## Task\n\nI was[^]*## Action\n\nI counted[^]*## Result\n\nWe had/);
  });

  it('mends a finding', async () => {
    const { workbench } = desk;
    await workbench.goTo(read().split('\n').indexOf('focus: [partnering]') + 1, 14);
    await press('Delete');
    await press('Escape');
    await workbench.squiggles('error').first().waitFor();
    const rows = workbench.page.locator('.action-widget:visible .monaco-list-row');
    await pressUntil(workbench.page, ['Control+.'], rows.filter({ hasText: 'Partnering' }));
    await press('Enter');
    await workbench.squiggles('error').first().waitFor({ state: 'detached' });
    await press('Control+S');
    await written(read, /focus: \[partnering\]/);
  });

  it('sees what is covered, and comes to a gap', async () => {
    const { workbench } = desk;
    await workbench.command('Focus on Coverage View');
    await part('[role="treeitem"]:focus').waitFor();
    await hasFocus('[role="tree"]');
    await type('part');
    await part('[data-id="areas:partnering"]:focus').waitFor();
    await press('ArrowRight');
    await part('[data-id^="areas:partnering:story:"]').waitFor();
    await press('Home');
    await type('prior');
    const gap = part('[data-id="areas:prioritizing"]:focus');
    await gap.filter({ hasText: 'missing' }).waitFor();
    await hasFocus('[role="tree"]');
  });

  it('tells it in a drill', async () => {
    const { workbench } = desk;
    await workbench.command('View: Close Primary Side Bar');
    await workbench.command('STAR: Start drill');
    await workbench.pick('Any topic');
    await workbench.statusItem(ITEM).filter({ hasText: 'Question' }).waitFor();
    await part('#words').waitFor();
    await reach(part('#words'), '#words');
    await type('We had half as many pages.');
    await press('Alt+Digit1');
    await part('.news').filter({ hasText: 'Showed something: 1.' }).waitFor({ state: 'attached' });
    await hasFocus('#words');
    await reach(part('button:has-text("Answer done")'), '#words');
    await press('Enter');
    await part('.answer-clock').waitFor({ state: 'detached' });
    await hasFocus('#words');
    await workbench.command('STAR: End round');
    await workbench.statusItem(ITEM).waitFor({ state: 'detached' });
  });

  it('rates it by what it showed', async () => {
    const { workbench, workspace } = desk;
    await workbench.page.locator('.tab.active[data-resource-name$="drill.md"]').waitFor();
    await workbench.command('STAR: Rate round');
    await part('.area').first().waitFor();
    const [name = ''] = readdirSync(workspace.path('rounds'));
    const record = () => workspace.read(`rounds/${name}`);
    await reach(part('.area input[type="radio"]').first(), '.area');
    await press('Space');
    await hasFocus('.area');
    await reach(part('.area [id^="new-"]').first(), '.area');
    await type('Half as many pages');
    await press('Enter');
    await written(record, /- "Half as many pages"/);
    await part('.progress').filter({ hasText: 'rated' }).waitFor();
    await hasFocus('.area');
  });

  it('sees its patterns', async () => {
    await desk.workbench.command('View: Close All Editors');
    await desk.workbench.command('STAR: Show patterns');
    await part('#steam').waitFor();
    await reach(part('#overview button').first(), '#steam');
    await press('Enter');
    await part('main > section h2:focus').waitFor();
    await hasFocus('#steam');
  });
});
