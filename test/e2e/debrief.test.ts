import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { DRILL, savedDrill } from '../core/round/debrief/saved-drill';
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

const FILE = `rounds/${DRILL}`;
const OLD_CASE = '2026-11-19T1832-service-ownership.md';
const AREA = 'Driving Success';

const part = (workbench: Workbench, selector: string) => inWebview(workbench, selector);
const progress = (workbench: Workbench, text: string) =>
  part(workbench, '.progress').filter({ hasText: text }).waitFor();
const level = (workbench: Workbench, value: string) =>
  part(workbench, `input[name="level-driving-success"][value="${value}"]`);
const newLine = (workbench: Workbench) => part(workbench, '#new-driving-success');
const next = (workbench: Workbench) => part(workbench, '#text-next');

describe('rating a round', function () {
  // Each step needs what the one before has written.
  this.bail(true);
  const desk = useDesk('sample');

  /** Waits until the record says something. */
  async function written(pattern: RegExp, file = FILE): Promise<void> {
    for (let tries = 0; tries < 600; tries++) {
      if (pattern.test(desk.workspace.read(file))) return;
      await desk.workbench.page.waitForTimeout(50);
    }
    assert.match(desk.workspace.read(file), pattern);
  }

  before('a drill that was over ten minutes ago', () => {
    desk.workspace.write(FILE, savedDrill(Date.now() - 10 * 60_000));
  });

  it('opens beside the record, from the palette', async () => {
    const { workbench } = desk;
    await workbench.openFile(DRILL);
    await workbench.command('STAR: Rate round');
    await progress(workbench, '2 focus areas to rate.');
    assert.equal(await workbench.page.locator('.editor-group-container').count(), 2);
  });

  for (const theme of themes) {
    it(`is accessible and fits, ${theme}`, async () => {
      const { workbench, workspace } = desk;
      await setTheme(workbench, workspace, theme);
      const frame = await webviewFrame(workbench, '.area');
      assert.deepEqual(violations(await runAxe(frame)), []);
      assert.equal(await overflows(frame), false);
      await shot(workbench, `debrief-${theme}`);
    });
  }

  it('takes a level and evidence by keyboard alone, and counts no level without evidence', async () => {
    const { workbench } = desk;
    const { keyboard } = workbench.page;
    await workbench.page.keyboard.press('Tab');
    await tabTo(workbench.page, level(workbench, '1'));
    await keyboard.press('Space');
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowDown');
    await written(/ {4}self:\n {6}level: 3\n {6}when: after\n {6}evidence: \[\]/);
    await progress(workbench, `2 focus areas to rate. ${AREA} needs a line of evidence.`);
    await tabTo(workbench.page, newLine(workbench));
    await keyboard.type('Named the target before the steps');
    await keyboard.press('Enter');
    await progress(workbench, '1 of 2 rated.');
    await written(/ {8}- "Named the target before the steps"/);
    assert.equal(await newLine(workbench).inputValue(), '');
  });

  it('offers what was typed, marked and answered as evidence', async () => {
    const { workbench } = desk;
    const { keyboard } = workbench.page;
    await tabTo(workbench.page, part(workbench, 'section:has(#new-driving-success) summary'));
    await keyboard.press('Enter');
    const mark = 'li:has-text("02:05 Gave a number") input';
    await tabTo(workbench.page, part(workbench, `section:has(#new-driving-success) ${mark}`));
    await keyboard.press('Space');
    await written(/ {8}- "02:05 Gave a number \(Question\)"/);
  });

  it('writes what to change while it is typed, and keeps blanks under the typing hand', async () => {
    const { workbench } = desk;
    await next(workbench).focus();
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type(' Then ');
    await written(/Begin with the replay\. Then\n$/);
    await workbench.page.keyboard.type('stop.');
    await written(/Begin with the replay\. Then stop\.\n$/);
    assert.equal(await next(workbench).inputValue(), 'Begin with the replay. Then stop.');
  });

  it('shows the story only when it is asked for, and ticks the beats told', async () => {
    const { workbench } = desk;
    const { keyboard } = workbench.page;
    const reveal = part(workbench, 'button:has-text("Reveal")');
    assert.equal(await part(workbench, '.columns').count(), 0);
    assert.equal(await part(workbench, '#story').inputValue(), 'stories/reminders-sent-twice.md');
    await part(workbench, '#story').focus();
    await tabTo(workbench.page, reveal);
    await keyboard.press('Enter');
    const beats = part(workbench, '.columns input[type="checkbox"]');
    await beats.first().waitFor();
    await tabTo(workbench.page, beats.first());
    await keyboard.press('Space');
    await tabTo(workbench.page, beats.nth(2));
    await keyboard.press('Space');
    await written(
      /\n {2}- \{ story: "stories\/reminders-sent-twice\.md", told: "2 of \d+", beats: \[1, 3\]/,
    );
    await part(workbench, '.columns [role="status"]').filter({ hasText: /^2 of/ }).waitFor();
    const frame = await webviewFrame(workbench, '.columns');
    assert.deepEqual(violations(await runAxe(frame)), []);
    await shot(workbench, 'debrief-reveal');
  });

  it('follows the file, and writes over nothing that came from elsewhere', async () => {
    const { workbench, workspace } = desk;
    await next(workbench).focus();
    await workbench.page.keyboard.press('Control+End');
    const elsewhere = workspace.read(FILE).replace(/Begin with the replay.*/, 'Theirs.');
    workspace.write(FILE, elsewhere);
    await workbench.page.keyboard.type(' Mine');
    await part(workbench, '.problem').filter({ hasText: '“Theirs.”' }).waitFor();
    assert.match(workspace.read(FILE), /\nTheirs\.\n$/);
    await shot(workbench, 'debrief-conflict');
    await part(workbench, '.problem button:has-text("Leave the record as it is")').click();
    assert.equal(await next(workbench).inputValue(), 'Theirs.');
  });

  it('keeps words on the page that a read-only record refuses', async () => {
    const { workbench, workspace } = desk;
    const before = workspace.read(FILE);
    const tab = workbench.page.locator(`.tab[data-resource-name="${DRILL}"]`);
    const writable = await tab.innerHTML();
    workspace.configure({ 'files.readonlyInclude': { '**/rounds/*.md': true } });
    // Its tab gets a lock.
    while ((await tab.innerHTML()) === writable) await workbench.page.waitForTimeout(50);
    await newLine(workbench).fill('Said when to stop');
    await workbench.page.keyboard.press('Enter');
    await part(workbench, '.problem').filter({ hasText: 'read-only' }).waitFor();
    assert.equal(await newLine(workbench).inputValue(), 'Said when to stop');
    assert.equal(workspace.read(FILE), before);
    workspace.configure({ 'files.readonlyInclude': {} });
    const again = part(workbench, '.problem button:has-text("Write it now")');
    const isWritten = () => workspace.read(FILE).includes('- "Said when to stop"');
    for (let tries = 0; tries < 100 && !isWritten(); tries++) {
      if (await again.isVisible()) await again.click();
      await workbench.page.waitForTimeout(250);
    }
    await written(/ {8}- "Said when to stop"/);
  });

  it('fits 200 pixels', async () => {
    const { workbench } = desk;
    await workbench.page.setViewportSize({ width: 700, height: 900 });
    const frame = await webviewFrame(workbench, '.area');
    assert.equal(await overflows(frame), false);
    await shot(workbench, 'debrief-narrow');
    await workbench.page.setViewportSize({ width: 1400, height: 900 });
  });

  it('is there again after a reload, with the story', async () => {
    const { workbench } = desk;
    await stored(workbench, 'memento/workbench.parts.editor', 'reminders-sent-twice');
    await workbench.reload();
    await progress(workbench, '1 of 2 rated.');
    await part(workbench, '.columns input:checked').first().waitFor();
    assert.equal(await level(workbench, '3').isChecked(), true);
  });

  it('goes to a partner as a sheet, and comes back with their ratings', async () => {
    const { workbench, workspace } = desk;
    const { page } = workbench;
    const click = (label: string) => () => part(workbench, `button:has-text("${label}")`).click();
    await workbench.proposedPath(click('Export partner sheet'), '-partner.md');
    await workbench.answerPath(workspace.path('sheet.md'));
    for (let tries = 0; tries < 100 && !workspace.exists('sheet.md'); tries++)
      await page.waitForTimeout(100);
    const sheet = workspace.read('sheet.md');
    assert.doesNotMatch(sheet, /Theirs|skipped the replay|Named the target/);
    const filled = sheet
      .replace('Level:\n', 'Level: 2\n')
      .replace('\n-\n', '\n- Heard no number.\n');
    workspace.write('sheet.md', filled.replace(/Level:\n(?![\s\S]*Level:\n)/, 'Level: 9\n'));
    await workbench.proposedPath(click('Read partner sheet back'), '/rounds');
    await workbench.answerPath(workspace.path('sheet.md'));
    await workbench.notification(/Line \d+ of the sheet/).waitFor();
    await written(/ {4}partner:\n {6}level: 2\n/);
    await part(workbench, '.partner').filter({ hasText: 'Heard no number.' }).waitFor();
    await shot(workbench, 'debrief-partner');
    await workbench
      .notification(/of the sheet/)
      .getByText('Show', { exact: true })
      .click();
    await workbench.tab('sheet.md').waitFor();
    await workbench.squiggles('warning').first().waitFor();
  });

  it('rates an old case by what it shows live, and marks that as later', async () => {
    const { workbench } = desk;
    await workbench.page.keyboard.press('Control+K');
    await workbench.page.keyboard.press('Control+W');
    await workbench.openFile(OLD_CASE);
    await workbench.command('STAR: Rate round');
    await part(workbench, 'input[name="level-troubleshooting"]').first().waitFor();
    assert.equal(await part(workbench, '.area').count(), 4);
    assert.equal(await part(workbench, '#story').count(), 0);
    await part(workbench, 'input[name="level-troubleshooting"][value="not-shown"]').click();
    await part(workbench, '#new-troubleshooting').fill('Nobody asked for a cause.');
    await part(workbench, '#text-steam').focus();
    await written(
      / {2}troubleshooting:\n {4}self:\n {6}level: not-shown\n {6}when: later\n/,
      `rounds/${OLD_CASE}`,
    );
    await written(/- "Nobody asked for a cause\."/, `rounds/${OLD_CASE}`);
  });

  it('says that a record is gone, and keeps what is typed', async () => {
    const { workbench, workspace } = desk;
    await workbench.page.locator('.tab.dirty').waitFor({ state: 'detached' });
    rmSync(workspace.path(`rounds/${OLD_CASE}`));
    await part(workbench, '[role="alert"]').filter({ hasText: 'no longer there' }).waitFor();
    await part(workbench, '#text-steam').fill('At the third question.');
    await part(workbench, '.problem').filter({ hasText: 'no longer there' }).waitFor();
    assert.equal(await part(workbench, '#text-steam').inputValue(), 'At the third question.');
  });

  it('is offered once after a round', async () => {
    const { workbench } = desk;
    await workbench.page.keyboard.press('Control+K');
    await workbench.page.keyboard.press('Control+W');
    await workbench.command('STAR: Start drill');
    await workbench.pick('Any topic');
    await workbench.statusItem('starStories.round').filter({ hasText: 'Question' }).waitFor();
    await workbench.command('STAR: End round');
    const offer = workbench.notification('The round is over. Rate it now?');
    await offer.getByText('Rate round').click();
    await part(workbench, '.progress').filter({ hasText: 'to rate' }).waitFor();
    await shot(workbench, 'debrief-after');
  });
});
