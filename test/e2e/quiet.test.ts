import assert from 'node:assert/strict';
import { inWebview, runAxe, shot, useDesk, violations, webviewFrame } from './harness';

describe('a workspace without stories', () => {
  const desk = useDesk('test/editor/plain/fixtures/workspace');

  it('shows nothing of us but the icon, also when Markdown is opened', async () => {
    const { workbench } = desk;
    await workbench.openFile('README.md');
    await workbench.page.locator('[id="status.editor.mode"]', { hasText: 'Markdown' }).waitFor();
    const icon = workbench.activity('STAR Stories');
    await icon.waitFor();
    await new Promise((resolve) => setTimeout(resolve, 2000));
    assert.equal(await icon.locator('.badge:visible').count(), 0);
    assert.equal(await workbench.statusItem('starStories.round').count(), 0);
    assert.equal(await workbench.notification('').count(), 0);
    assert.equal(await workbench.editor.locator('[class*=squiggly]').count(), 0);
  });

  it('offers the commands in the palette, and those of a round only while one runs', async () => {
    const titles = await desk.workbench.palette('STAR: ', 'STAR: New story');
    assert.ok(titles.includes('STAR: Start drill'), titles.join(', '));
    assert.ok(!titles.includes('STAR: End round'), titles.join(', '));
  });

  it('says so in the coverage view, and offers to begin', async () => {
    const { workbench } = desk;
    await workbench.activity('STAR Stories').waitFor();
    await workbench.command('STAR: Show coverage');
    const button = inWebview(workbench, 'button').filter({ hasText: 'New story' });
    await button.waitFor();
    const frame = await webviewFrame(workbench, 'button');
    assert.deepEqual(violations(await runAxe(frame)), []);
    assert.equal(
      await workbench.activity('STAR Stories').locator('.badge-content:visible').count(),
      0,
    );
    await shot(workbench, 'coverage-empty');
    await button.click();
    await workbench.fillQuickInput('My first');
    await workbench.page.keyboard.press('Enter');
    await workbench.pick('Partnering');
    await inWebview(workbench, '[data-id="areas:partnering"]').waitFor();
  });
});
