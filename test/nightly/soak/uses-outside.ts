import { setTheme } from '../../e2e/harness';
import { CoveragePage, story } from '../../e2e/coverage/page';
import type { Soaked } from './soaked';

const MANY = 30;
/** VS Code gathers what it hears of files; changes in one go would be one. */
const BETWEEN_MS = 700;

/** Stories come, get other names, change and go, as when a branch is switched. */
async function files({ workspace, page }: Soaked): Promise<void> {
  const names = Array.from({ length: MANY }, (_, at) => `stories/branch/${at}.md`);
  for (const [at, name] of names.entries())
    workspace.write(name, story(`Branch ${at}`, 'partnering'));
  await page.waitForTimeout(BETWEEN_MS);
  const moved = names.slice(0, MANY / 3).map((name) => name.replace('branch/', 'branch/moved-'));
  for (const [at, name] of moved.entries()) workspace.rename(names[at]!, name);
  for (const name of names.slice(MANY / 3)) workspace.write(name, story('Changed', 'prioritizing'));
  await page.waitForTimeout(BETWEEN_MS);
  workspace.delete('stories/branch');
  await page.waitForTimeout(BETWEEN_MS);
}

/** Stories change while others look at them in the tree. */
async function tree(soaked: Soaked): Promise<void> {
  const { workspace, page } = soaked;
  const view = new CoveragePage(soaked);
  const title = `Soaked ${Math.floor(soaked.random() * 1000)}`;
  await view.enter();
  workspace.write('stories/seen.md', story(title, 'partnering'));
  await view.openFilter();
  await page.keyboard.type(title);
  await view.rows.filter({ hasText: title }).first().waitFor();
  workspace.delete('stories/seen.md');
  await view.gone(view.rows.filter({ hasText: title }));
  await page.keyboard.press('Escape');
}

/** The look changes, live in every page. */
async function theme(soaked: Soaked): Promise<void> {
  const { workbench, workspace } = soaked;
  await workbench.command('STAR: Show coverage');
  await soaked.part('.matrix tbody tr').first().waitFor();
  for (const next of ['light', 'hc', 'dark'] as const) await setTheme(workbench, workspace, next);
}

/** Settings change what is found, and change back. */
async function settings({ workspace, page }: Soaked): Promise<void> {
  const choices = [
    { 'starStories.lint.profile': 'strict', 'starStories.wordsPerMinute': 120 },
    { 'starStories.lint.profile': 'default', 'starStories.wordsPerMinute': 140 },
  ];
  for (const choice of choices) {
    workspace.configure(choice);
    await page.waitForTimeout(BETWEEN_MS);
  }
}

export const OUTSIDE_USES = { files, tree, theme, settings };
