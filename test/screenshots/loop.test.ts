import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { inWebview, pressUntil, setSidebarWidth, setTheme, useDesk } from '../e2e/harness';
import { animatedGif, type Frame } from './animated-gif';
import { pixelsOf } from './pixels';

const FOLDER = 'media/screenshots';
const MOST_BYTES = 1_500_000;
/** Slower than anything that could be called flashing. */
const LEAST_MILLISECONDS = 700;

const NAME = 'three-of-nine.md';
const STORY = `---
title: Three of nine
focus: []
topics: [competing-goals]
kind: success
when: 2026-04
status: ready
---

## Situation

In April 2026 nine teams asked my group of six for work before the summer sale. Each called its own wish the most urgent, and we had people for three.

## Task

I had to decide by Friday which three we would do, and to tell six directors why theirs would wait.

## Action

I ranked all nine by the hours of outage that each would have saved in the last year, and published the list with its reasons. I said no to six of them in person, and offered each a date. I dropped our own rewrite first, since it saved nobody an hour. When the search team objected, I asked for their numbers, found them right, and moved them from fifth to second.

## Result

We finished all three by June. Outages during the sale fell from 11 hours the year before to 2. Four of the six teams that waited told me that they would rather hear a no with a reason than a yes without a date.
`;

/** How often it is played again, by the block of bytes in which a GIF says so; 0 is for ever. */
function repeatsOf(gif: Uint8Array): number {
  const bytes = Buffer.from(gif);
  const block = 'NETSCAPE2.0';
  return bytes.readUInt16LE(bytes.indexOf(block) + block.length + 2);
}

/** The moving picture of the README: from a draft to what several rounds have in common. */
describe('the moving picture of the README', function () {
  // Each step goes on where the one before has stopped.
  this.bail(true);
  const desk = useDesk('sample');
  const frames: Frame[] = [];
  const command = (title: string) => desk.workbench.command(title);
  const page = () => desk.workbench.page;
  const see = async (milliseconds: number) => {
    const png = await page().screenshot({ animations: 'disabled', caret: 'hide' });
    frames.push({ pixels: await pixelsOf(png, 800), milliseconds });
  };
  const area = (state: string) =>
    inWebview(desk.workbench, '[role=treeitem]')
      .filter({ hasText: 'Prioritizing' })
      .filter({ hasText: state })
      .first();

  before('a story beside its coverage', async () => {
    const { workbench, workspace } = desk;
    workspace.write(`stories/${NAME}`, STORY);
    await page().setViewportSize({ width: 1000, height: 640 });
    workspace.configure({
      'window.commandCenter': false,
      'window.title': '${activeEditorShort}',
      'editor.minimap.enabled': false,
      'breadcrumbs.enabled': false,
    });
    await setTheme(workbench, workspace, 'dark');
    await command('Focus on Coverage View');
    await inWebview(workbench, '[role=tree]').waitFor();
    await setSidebarWidth(workbench, 330);
    for (const name of ['Plan', 'Rounds'])
      await page().locator(`.pane-header[aria-label*="${name}"]`).click();
    await page().locator('.action-label[aria-label^="Collapse coverage"]').click();
    const all = inWebview(workbench, '[role=treeitem]').first();
    await all.and(inWebview(workbench, '[aria-expanded=false]')).waitFor();
    await all.focus();
    await page().keyboard.press('ArrowRight');
    // Away from the button, which would say its name.
    await page().mouse.move(700, 5);
    await workbench.openFile(NAME);
    await workbench.goTo(3, 9);
  });

  it('drafts, mends and covers', async () => {
    const { workbench } = desk;
    await area('thin').waitFor();
    await workbench.squiggles('warning').first().waitFor();
    await see(1800);
    await page().keyboard.type('prioritising');
    await page().keyboard.press('Escape');
    await workbench.squiggles('error').first().waitFor();
    await see(1000);
    const fix = page().locator('.action-widget:visible .monaco-list-row', {
      hasText: 'Prioritizing',
    });
    await pressUntil(page(), ['F8'], page().locator('.marker-widget'));
    await see(1600);
    await page().keyboard.press('Escape');
    await pressUntil(page(), ['Control+.'], fix);
    await see(1200);
    await page().keyboard.press('Enter');
    await area('solid').waitFor();
    await page().keyboard.press('Control+S');
    await page().locator('.tab.active.dirty').waitFor({ state: 'detached' });
    await see(1900);
  });

  it('tells against the clock', async () => {
    const { workbench } = desk;
    await command('View: Toggle Primary Side Bar Visibility');
    await command('STAR: Start drill');
    await workbench.pick('Aligning teams with competing goals');
    await inWebview(workbench, '#words').waitFor();
    await command('Notifications: Clear All Notifications');
    await inWebview(workbench, '#words').click();
    for (const words of ['I ranked all nine', ' by hours of outage', ' and said no to six.']) {
      await see(800);
      await page().keyboard.type(words);
    }
    await see(900);
  });

  it('rates, and looks back', async () => {
    const { workbench } = desk;
    const areas = inWebview(workbench, '.area');
    await command('STAR: End round');
    await page().locator('.tab.active[aria-label*="drill.md"]').waitFor();
    await command('STAR: Rate round');
    await areas.first().waitFor();
    await page().keyboard.press('Control+1');
    await command('View: Close All Editors in Group');
    await command('Notifications: Clear All Notifications');
    await areas.first().locator('.choice').nth(2).click();
    await areas.first().locator('.choice.chosen').waitFor();
    await areas.first().scrollIntoViewIfNeeded();
    await see(1100);
    await areas
      .first()
      .locator('.evidence textarea')
      .last()
      .fill('Nine wishes ranked by one number');
    await page().keyboard.press('Enter');
    await areas.first().locator('.evidence li').waitFor();
    await see(1300);
    await command('View: Close All Editors');
    await command('STAR: Show patterns');
    await inWebview(workbench, 'svg').first().waitFor();
    await see(1700);
  });

  it('is short, small and calm', () => {
    const gif = animatedGif(frames);
    assert.equal(frames.length, 12);
    assert.ok(gif.length < MOST_BYTES, `${gif.length} bytes`);
    assert.ok(frames.every(({ milliseconds }) => milliseconds >= LEAST_MILLISECONDS));
    assert.equal(repeatsOf(gif), 1);
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(`${FOLDER}/loop.gif`, gif);
  });
});
