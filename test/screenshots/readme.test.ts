import type { Locator } from 'playwright-core';
import { inWebview, setSidebarWidth, setTheme, useDesk } from '../e2e/harness';
import { keepPicture, PICTURED } from './keep-picture';

/** The pictures of the README: the real product on the sample stories. */
describe('the pictures of the README', () => {
  const desk = useDesk('sample');

  const keep = (name: string, part?: Locator) =>
    keepPicture(part ?? desk.workbench.page, `media/screenshots/${name}.png`);

  it('shows coverage beside a story with findings', async () => {
    const { workbench, workspace } = desk;
    await workbench.page.setViewportSize({ width: 1280, height: 800 });
    workspace.configure(PICTURED);
    await setTheme(workbench, workspace, 'dark');
    await workbench.openFile('search-migration.md');
    await workbench.squiggles('error').first().waitFor();
    await workbench.command('Focus on Coverage View');
    await inWebview(workbench, '[role=tree]').waitFor();
    await setSidebarWidth(workbench, 340);
    await keep('overview');
    await keep('coverage', workbench.page.locator('.part.sidebar'));
  });

  it('shows the board', async () => {
    const { workbench } = desk;
    await workbench.command('View: Toggle Primary Side Bar Visibility');
    await workbench.command('STAR: Show coverage');
    await inWebview(workbench, 'table').first().waitFor();
    await keep('board');
    await workbench.command('View: Close All Editors');
  });

  it('shows patterns', async () => {
    const { workbench } = desk;
    await workbench.command('STAR: Show patterns');
    await inWebview(workbench, 'svg').first().waitFor();
    await keep('patterns');
    await workbench.command('View: Close All Editors');
  });

  it('shows a round', async () => {
    const { workbench } = desk;
    await workbench.command('STAR: Start 60-minute mock');
    await workbench.statusItem('starStories.round').waitFor();
    await workbench.command('STAR: Next question or phase');
    await inWebview(workbench, '[aria-current=step]').waitFor();
    await keep('round');
    await workbench.command('STAR: End round');
  });

  it('shows a case that is played', async () => {
    const { workbench } = desk;
    const field = inWebview(workbench, '#words');
    await workbench.page.locator('.tab.active[aria-label*="exploratory.md"]').waitFor();
    await workbench.page.setViewportSize({ width: 1280, height: 1000 });
    await workbench.command('Notifications: Clear All Notifications');
    await workbench.command('View: Close All Editors');
    await workbench.command('STAR: Start a case');
    await workbench.fillQuickInput('Slow, but only sometimes');
    await workbench.pick('Slow, but only sometimes');
    await field.waitFor();
    await workbench.command('STAR: Next question or phase');
    for (const question of ['Since when do people complain?', 'Can I see the tail latency, p99?']) {
      await field.fill(question);
      await field.press('Enter');
      await inWebview(workbench, '.turn.you').filter({ hasText: question }).waitFor();
    }
    await inWebview(workbench, 'summary').filter({ hasText: 'as a table' }).waitFor();
    await keep('case');
  });
});
