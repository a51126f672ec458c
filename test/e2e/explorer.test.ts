import assert from 'node:assert/strict';
import { useDesk } from './harness';

describe('a folder in the explorer', () => {
  // Folders that are made while the explorer is out of sight don’t show in it. One that holds nothing
  // but another folder would have no row of its own.
  const desk = useDesk('test/e2e/fixtures/explorer');

  const menuOf = async (folder: string) => {
    const { page } = desk.workbench;
    const rows = page.locator('.explorer-folders-view .monaco-list-row');
    await rows.filter({ hasText: folder }).first().click({ button: 'right' });
    const menu = page.locator('.monaco-menu');
    await menu.filter({ hasText: 'Copy Path' }).waitFor();
    return menu.getByRole('menuitem', { name: 'New story' });
  };

  it('takes a new story of its own', async () => {
    const { workbench, workspace } = desk;
    await workbench.activity('STAR Stories').waitFor();
    await workbench.command('View: Show Explorer');
    const item = await menuOf('stories');
    // A menu takes no click in its first moment, lest the one that opened it counts.
    await workbench.page.waitForTimeout(1_000);
    await item.click();
    await workbench.fillQuickInput('Half the pages');
    await workbench.page.keyboard.press('Enter');
    await workbench.pick('Partnering');
    await workbench.tab('half-the-pages.md').waitFor();
    // Without being asked for in that folder it would lie where most stories do.
    assert.ok(workspace.exists('stories/half-the-pages.md'));
    assert.match(workspace.read('stories/half-the-pages.md'), /focus: \[partnering\]/);
  });

  it('isn’t offered one where no stories are', async () => {
    const { page } = desk.workbench;
    assert.equal(await (await menuOf('notes')).count(), 0);
    await page.keyboard.press('Escape');
  });
});
