import assert from 'node:assert/strict';
import { useDesk } from './harness';

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
});
