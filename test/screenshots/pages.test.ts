import type { Locator } from 'playwright-core';
import { inWebview, setSidebarWidth, setTheme, useDesk } from '../e2e/harness';
import { keepPicture, PICTURED } from './keep-picture';

const STUDY = 'Slow, but only sometimes';

/** The pictures of the pages about views: the real product on the sample stories. */
describe('the pictures of the views', () => {
  const desk = useDesk('sample');
  const command = (title: string) => desk.workbench.command(title);
  const keep = (name: string, part: Locator) => keepPicture(part, `media/screenshots/${name}.png`);
  const editor = () => desk.workbench.page.locator('.part.editor');
  const sidebar = () => desk.workbench.page.locator('.part.sidebar');
  const header = (name: string) => sidebar().locator(`.pane-header[aria-label*="${name}"]`);

  before('a window of the size of a picture', async () => {
    const { workbench, workspace } = desk;
    await workbench.page.setViewportSize({ width: 1100, height: 720 });
    workspace.configure(PICTURED);
    await setTheme(workbench, workspace, 'dark');
  });

  it('shows the plan and the rounds', async () => {
    await command('Focus on Rounds View');
    await setSidebarWidth(desk.workbench, 460);
    await header('Coverage').click();
    await sidebar().locator('.monaco-list-row', { hasText: 'Today' }).waitFor();
    await keep('plan', sidebar());
    await header('Coverage').click();
    await command('View: Toggle Primary Side Bar Visibility');
  });

  it('shows how a drill is rated', async () => {
    const { workbench } = desk;
    await workbench.openFile('2026-11-14T1003-exploratory.md');
    await command('STAR: Rate round');
    await inWebview(workbench, '.area').first().waitFor();
    await workbench.page.keyboard.press('Control+1');
    await command('View: Close All Editors in Group');
    await inWebview(workbench, '.area').first().scrollIntoViewIfNeeded();
    await command('Notifications: Clear All Notifications');
    await keep('rating', editor());
    await command('View: Close All Editors');
  });

  it('shows a retrieval drill', async () => {
    const { workbench } = desk;
    await command('STAR: Start retrieval drill');
    await workbench.pick('Topics');
    await inWebview(workbench, '.buttons button').first().waitFor();
    await command('View: Focus Active Editor Group');
    await inWebview(workbench, '.buttons button').first().focus();
    await workbench.page.keyboard.press('r');
    await inWebview(workbench, '.judge').waitFor();
    await command('Notifications: Clear All Notifications');
    await keep('retrieval', editor());
    await inWebview(workbench, 'footer button').click();
    await inWebview(workbench, '.summary').waitFor();
    await command('View: Close All Editors');
  });

  it('shows what a partner sees', async () => {
    const { workbench } = desk;
    await command('STAR: Start a case');
    await workbench.fillQuickInput(STUDY);
    await workbench.pick(STUDY);
    await inWebview(workbench, '#words').waitFor();
    await command('STAR: Next question or phase');
    const opened = workbench.page.context().waitForEvent('page');
    await command('STAR: Show interviewer’s side');
    const dialog = workbench.page.locator('.monaco-dialog-box');
    await dialog.locator('.monaco-button').filter({ hasText: 'Show it' }).click();
    const partner = { page: await opened };
    await partner.page.setViewportSize({ width: 1100, height: 720 });
    await inWebview(partner, 'h2').filter({ hasText: 'Clarify and scope' }).waitFor();
    await keep('interviewer', partner.page.locator('body'));
  });
});
