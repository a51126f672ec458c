import { basename } from 'node:path';
import { pressUntil } from '../../e2e/harness';
import type { Soaked } from './soaked';

const WORDS =
  'We counted the pages of a week, found two causes and moved 14 hosts before the release.';

/** A story is opened, goes on for a while, is saved, and is taken back by somebody else. */
async function write(soaked: Soaked): Promise<void> {
  const { workbench, workspace, page } = soaked;
  const path = soaked.aStory();
  const before = workspace.read(path);
  await workbench.openFile(basename(path));
  await page.keyboard.press('Control+End');
  await page.keyboard.type(`\n${WORDS}`, { delay: 15 });
  for (let back = 0; back < 3; back++) await page.keyboard.press('Control+Z');
  await page.keyboard.type(WORDS, { delay: 5 });
  await save(soaked);
  workspace.write(path, before);
  await workbench.editor.filter({ hasNotText: 'moved 14 hosts' }).waitFor();
}

async function save({ page }: Soaked): Promise<void> {
  await page.keyboard.press('Control+S');
  await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
}

/** What is unknown in the front matter is replaced by a quick fix. */
async function fix(soaked: Soaked): Promise<void> {
  const { workbench, workspace, page } = soaked;
  workspace.write('stories/typo.md', '---\nfocus: [partering]\n---\n\n## Situation\n');
  await workbench.openFile('typo.md');
  await workbench.goTo(2, 10);
  await workbench.squiggles('error').first().waitFor();
  const row = page.locator('.action-widget:visible .monaco-list-row', { hasText: 'Partnering' });
  await pressUntil(page, ['Control+.'], row);
  await page.keyboard.press('Enter');
  await page.locator('.view-lines', { hasText: 'focus: [partnering]' }).first().waitFor();
  await save(soaked);
  await discard(soaked, 'stories/typo.md');
}

/** A story is begun by the command, and thrown away. */
async function begin(soaked: Soaked): Promise<void> {
  const { workbench, page } = soaked;
  await workbench.command('STAR: New story');
  await workbench.fillQuickInput('Soaked');
  await page.keyboard.press('Enter');
  await workbench.pick('Partnering');
  await workbench.tab('soaked.md').waitFor();
  // The prompt, which the first letter replaces.
  await page.locator('[id="status.editor.selection"]', { hasText: 'selected' }).waitFor();
  await page.keyboard.type(WORDS);
  await save(soaked);
  await discard(soaked, soaked.find('soaked.md'));
}

async function discard({ workbench, workspace, page }: Soaked, path: string): Promise<void> {
  await workbench.command('View: Close All Editors');
  await page.locator('.tab').first().waitFor({ state: 'detached' });
  workspace.delete(path);
}

/** Completion and a hover in the front matter. */
async function ask({ workbench, workspace, page }: Soaked): Promise<void> {
  workspace.write('stories/asked.md', '---\ntitle: Asked\nfocus: []\n---\n\n## Situation\n');
  await workbench.openFile('asked.md');
  await workbench.goTo(3, 9);
  await pressUntil(
    page,
    ['Control+Space'],
    page.locator('.suggest-widget.visible .monaco-list-row'),
  );
  await page.keyboard.press('Escape');
  await workbench.goTo(6, 5);
  await pressUntil(page, ['Control+K', 'Control+I'], page.locator('.monaco-hover:visible'));
  await page.keyboard.press('Escape');
  workspace.delete('stories/asked.md');
}

/** All stories are checked, and their findings looked at. */
async function check({ workbench, page }: Soaked): Promise<void> {
  await workbench.command('STAR: Check all stories');
  await page.locator('.markers-panel .monaco-list-row').first().waitFor();
  await page.keyboard.press('Control+J');
  await page.locator('.markers-panel').waitFor({ state: 'hidden' });
}

/** The plan is opened, goes on, and is taken back. */
async function plan(soaked: Soaked): Promise<void> {
  const { workbench, workspace, page } = soaked;
  const before = workspace.read('plan.md');
  await workbench.command('STAR: Open the plan file');
  await workbench.tab('plan.md').waitFor();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n- [ ] A quiet room\n', { delay: 15 });
  await save(soaked);
  workspace.write('plan.md', before);
  await workbench.editor.filter({ hasNotText: 'A quiet room' }).waitFor();
}

export const WRITING_USES = { write, fix, begin, ask, check, plan };
