import type { Locator } from 'playwright-core';
import { inWebview, setSidebarWidth, setTheme, useDesk } from '../e2e/harness';
import { keepPicture, PICTURED } from './keep-picture';

/** Days until the two interviews of the plan that is shown. */
const DAYS = [9, 11];

const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

/** The pictures of the walkthrough: the real product on the sample stories. */
for (const theme of ['dark', 'light'] as const) {
  describe(`the pictures of the walkthrough, ${theme}`, () => {
    const desk = useDesk('sample');
    const command = (title: string) => desk.workbench.command(title);
    const keep = (name: string, part: Locator) =>
      keepPicture(part, `media/walkthrough/${name}-${theme}.png`);
    const editor = () => desk.workbench.page.locator('.part.editor');
    const sidebar = () => desk.workbench.page.locator('.part.sidebar');

    before('a window of the size of a picture', async () => {
      const { workbench, workspace } = desk;
      await workbench.page.setViewportSize({ width: 1000, height: 640 });
      workspace.configure(PICTURED);
      await setTheme(workbench, workspace, theme);
    });

    it('shows the plan, and what to practice by it', async () => {
      const { workbench, workspace } = desk;
      await command('STAR: Open the plan file');
      await workbench.tab('plan.md').waitFor();
      let at = 0;
      workspace.write(
        'plan.md',
        workspace
          .read('plan.md')
          .replace(
            /^( +)#? ?at:.*$/gm,
            (_, indent: string) => `${indent}at: ${day(DAYS[at++] ?? 20)} 15:00`,
          ),
      );
      await command('View: Toggle Primary Side Bar Visibility');
      await keep('plan', editor());
      await command('View: Close All Editors');
      await command('Focus on Plan View');
      await setSidebarWidth(workbench, 480);
      await sidebar().locator('.pane-header[aria-label*="Coverage"]').click();
      await sidebar().locator('.monaco-list-row').first().waitFor();
      await keep('next', sidebar());
      await sidebar().locator('.pane-header[aria-label*="Coverage"]').click();
    });

    it('shows coverage', async () => {
      const { workbench } = desk;
      await command('Focus on Coverage View');
      await inWebview(workbench, '[role=tree]').waitFor();
      await inWebview(workbench, '[role=treeitem]').first().focus();
      await workbench.page.keyboard.press('ArrowRight');
      await keep('cover', sidebar());
      await command('View: Toggle Primary Side Bar Visibility');
    });

    it('shows a story with its findings', async () => {
      const { workbench } = desk;
      await workbench.openFile('search-migration.md');
      await workbench.squiggles('error').first().waitFor();
      await command('View: Focus Problems');
      await workbench.page.locator('.markers-panel .monaco-list-row').nth(1).waitFor();
      await keep('check', workbench.page.locator('.monaco-workbench'));
      await command('View: Toggle Panel Visibility');
      await command('View: Close All Editors');
    });

    it('shows a new story', async () => {
      const { workbench } = desk;
      await command('STAR: New story');
      await workbench.fillQuickInput('Half the alerts in a quarter');
      await workbench.page.keyboard.press('Enter');
      await workbench.pick('Production Ownership');
      await workbench.tab('half-the-alerts-in-a-quarter.md').waitFor();
      await keep('write', editor());
      await command('View: Close All Editors');
    });

    it('shows a drill, and how it is rated', async () => {
      const { workbench } = desk;
      await command('STAR: Start drill');
      await workbench.pick('Any topic');
      await inWebview(workbench, '.clock, [role=timer]').first().waitFor();
      await keep('tell', workbench.page.locator('.monaco-workbench'));
      await command('STAR: End round');
      await workbench.page.locator('.tab.active[aria-label*="drill.md"]').waitFor();
      await command('View: Close All Editors');
      await workbench.openFile('2026-11-14T1003-exploratory.md');
      await command('STAR: Rate round');
      await inWebview(workbench, '.area').first().waitFor();
      await command('Notifications: Clear All Notifications');
      await workbench.page.keyboard.press('Control+1');
      await workbench.page.keyboard.press('Control+F4');
      await inWebview(workbench, '.area').first().scrollIntoViewIfNeeded();
      await keep('rate', editor());
    });
  });
}
