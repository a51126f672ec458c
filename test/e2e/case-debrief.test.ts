import assert from 'node:assert/strict';
import { PLAYED, playedCase } from '../core/round/debrief/played-case';
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

const FILE = `rounds/${PLAYED}`;
const TRUTH = 'Through a gate, very large threads';

const part = (workbench: Workbench, selector: string) => inWebview(workbench, selector);
const section = (workbench: Workbench, id: string) =>
  part(workbench, `section[aria-labelledby="${id}"]`);

describe('rating a case', function () {
  // Each step needs what the one before has written.
  this.bail(true);
  const desk = useDesk('sample');

  /** Waits until the record says something. */
  async function written(pattern: RegExp): Promise<void> {
    for (let tries = 0; tries < 600; tries++) {
      if (pattern.test(desk.workspace.read(FILE))) return;
      await desk.workbench.page.waitForTimeout(50);
    }
    assert.match(desk.workspace.read(FILE), pattern);
  }

  before('a round with the messaging case', () => {
    desk.workspace.write(FILE, playedCase());
  });

  it('shows what was made of it, and nothing of what was behind it', async () => {
    const { workbench } = desk;
    await workbench.openFile(PLAYED);
    await workbench.command('STAR: Rate round');
    await section(workbench, 'signals').waitFor();
    const said = async (id: string) => section(workbench, id).innerText();
    assert.match(await said('clock'), /Decide and change safely\s+11:00 of 08:00\s+3 minutes over/);
    assert.match(await said('course'), /asked 2 questions before your first proposal/);
    assert.match(await said('course'), /came at 30:00, after the first hypothesis at 04:00/);
    assert.match(await said('injects'), /34:00 Android client lead[^]*Never answered\./);
    assert.match(await said('sides'), /Organizational\s+1/);
    assert.match(await said('unasked'), /What stability was promised/);
    assert.match(await said('turns'), /06:00 Interviewer: It is quiet for twenty minutes/);
    assert.match(await said('signals'), /Matched\s+19:00 Question: What changed/);
    const all = await part(workbench, 'main').innerText();
    assert.ok(!all.includes(TRUTH));
    assert.doesNotMatch(all, /score|points|well done|great/i);
  });

  for (const theme of themes) {
    it(`is accessible and fits, ${theme}`, async () => {
      const { workbench, workspace } = desk;
      await setTheme(workbench, workspace, theme);
      const frame = await webviewFrame(workbench, '.signals');
      assert.deepEqual(violations(await runAxe(frame)), []);
      assert.equal(await overflows(frame), false);
      for (const id of ['clock', 'unasked', 'signals']) {
        await section(workbench, id).evaluate((node) => node.scrollIntoView());
        await shot(workbench, `case-debrief-${id}-${theme}`);
      }
    });
  }

  it('takes yes, no, and neither to what a line hints at, with one key each', async () => {
    const { workbench } = desk;
    const { page } = workbench;
    const yes = part(workbench, '.proposal button:has-text("Yes")').first();
    await section(workbench, 'signals').click({ position: { x: 2, y: 2 } });
    await tabTo(page, yes);
    await page.keyboard.press('y');
    await written(/live-s8, way: self, line: 13, words: "By Friday" \}/);
    await part(workbench, '.proposal [role="status"]').filter({ hasText: 'Confirmed.' }).waitFor();
    await section(workbench, 'signals').locator('dt', { hasText: 'Confirmed by you' }).waitFor();
    await shot(workbench, 'case-debrief-confirmed');
    await page.keyboard.press('n');
    await written(/live-s8, way: refused, line: 13/);
    await page.keyboard.press('n');
    await written(/live-s8, way: proposed, line: 13/);
    await page.keyboard.press('y');
    await written(/live-s8, way: self, line: 13/);
  });

  it('tells what was behind it when it is asked to, with the plots', async () => {
    const { workbench } = desk;
    const { page } = workbench;
    const reveal = part(workbench, 'button:has-text("Reveal it anyway")');
    await reveal.focus();
    await page.keyboard.press('Enter');
    await part(workbench, '.solution').waitFor();
    assert.match(await part(workbench, '.solution').innerText(), new RegExp(TRUTH));
    assert.equal(await part(workbench, '.solution figure.series').count(), 6);
    assert.match(await part(workbench, '.solution').innerText(), /Restart[^]*harmful/);
  });

  for (const theme of themes) {
    it(`is accessible and fits with all of it, ${theme}`, async () => {
      const { workbench, workspace } = desk;
      await setTheme(workbench, workspace, theme);
      const frame = await webviewFrame(workbench, '.solution');
      assert.deepEqual(violations(await runAxe(frame)), []);
      assert.equal(await overflows(frame), false);
      await section(workbench, 'solution').evaluate((node) => node.scrollIntoView());
      await shot(workbench, `case-debrief-solution-${theme}`);
      await part(workbench, '.solution figure.series')
        .first()
        .evaluate((node) => node.scrollIntoView());
      await shot(workbench, `case-debrief-plots-${theme}`);
    });
  }

  it('fits 200 pixels', async () => {
    const { workbench } = desk;
    await workbench.page.setViewportSize({ width: 700, height: 900 });
    const frame = await webviewFrame(workbench, '.solution');
    assert.equal(await overflows(frame), false);
    await section(workbench, 'clock').evaluate((node) => node.scrollIntoView());
    await shot(workbench, 'case-debrief-narrow');
    await workbench.page.setViewportSize({ width: 1400, height: 900 });
  });

  it('is there again after a reload, with what was revealed', async () => {
    const { workbench } = desk;
    await stored(workbench, 'memento/workbench.parts.editor', '"solution":true');
    await workbench.reload();
    await part(workbench, '.solution').filter({ hasText: TRUTH }).waitFor();
  });

  it('says when another version was played, and when the case is gone', async () => {
    const { workbench, workspace } = desk;
    workspace.write(FILE, workspace.read(FILE).replace('case-version: 1', 'case-version: 9'));
    await part(workbench, '.solution [role="note"]').filter({ hasText: 'version 9' }).waitFor();
    workspace.write(
      FILE,
      workspace.read(FILE).replace('case: "messenger-intermittent"', 'case: "gone"'),
    );
    await section(workbench, 'solution')
      .locator('[role="alert"]')
      .filter({ hasText: 'neither in the workspace' })
      .waitFor();
    assert.equal(await section(workbench, 'signals').count(), 1);
    await shot(workbench, 'case-debrief-gone');
  });
});
