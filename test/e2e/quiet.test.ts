import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
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
    const toStart = await desk.workbench.palette('STAR: Start', 'STAR: Start drill');
    assert.ok(toStart.includes('STAR: Start 45-minute mock'), toStart.join(', '));
    const ofRounds = await desk.workbench.palette('STAR: round', 'STAR: Rate round');
    assert.ok(!ofRounds.includes('STAR: End round'), ofRounds.join(', '));
  });

  it('says so in the coverage view, and offers to begin', async () => {
    const { workbench } = desk;
    await workbench.activity('STAR Stories').waitFor();
    await workbench.command('Focus on Coverage View');
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

  it('takes bad files without an error in the log', async () => {
    const { workbench, workspace } = desk;
    const bytes = Array.from({ length: 4096 }, (_, i) => String.fromCharCode((i * 31) % 256));
    workspace.write('stories/binary.md', bytes.join(''));
    workspace.write('stories/broken.md', '---\ntitle: Led: us\nfocus: [\n---\n## Situation\n');
    workspace.write('stories/large.md', `## Situation\n\n${'word '.repeat(210_000)}\n`);
    workspace.write('stories/many.md', '## Situation\n\n## Other\n\n'.repeat(1500));
    workspace.write('stories/folder.md/inside.txt', 'no story');
    symlinkSync('/nowhere/at/all.md', workspace.path('stories/dangling.md'));
    await workbench.command('STAR: Check all stories');
    await workbench.problems('Put quotes around this value').first().waitFor();
    await workbench.problems('too complex').first().waitFor();
  });
});
