import { story } from '../../e2e/coverage/page';
import type { Soaked } from './soaked';

/** The board is opened, hears of a new story, and is closed. */
async function board(soaked: Soaked): Promise<void> {
  const { workbench, workspace } = soaked;
  await workbench.command('STAR: Show coverage');
  await soaked.part('.matrix tbody tr').first().waitFor();
  const row = soaked.part('.matrix tbody th').filter({ hasText: 'For the board' });
  workspace.write('stories/board.md', story('For the board', 'partnering'));
  await row.waitFor();
  workspace.delete('stories/board.md');
  await row.waitFor({ state: 'detached' });
}

async function patterns(soaked: Soaked): Promise<void> {
  await soaked.workbench.command('STAR: Show patterns');
  await soaked.part('#steam').waitFor();
}

/** The lists of what to practice and of rounds. */
async function lists({ workbench, page }: Soaked): Promise<void> {
  for (const view of ['Plan', 'Rounds']) {
    await workbench.command(`Focus on ${view} View`);
    await page
      .locator('.pane.expanded .monaco-list.focused, .pane .monaco-list-row')
      .first()
      .waitFor();
  }
}

/** A retrieval drill with one cue, which is kept as a record. */
async function retrieval(soaked: Soaked): Promise<void> {
  const { workbench, page } = soaked;
  await workbench.command('STAR: Start retrieval drill');
  await workbench.pick('Topics');
  await soaked.part('header .quiet').filter({ hasText: '1 of' }).waitFor();
  await soaked.part('.buttons button:focus').waitFor();
  await page.keyboard.press('Space');
  await page.keyboard.press('r');
  await soaked.part('.judge').waitFor();
  await soaked.part('.judge button').last().click();
  await soaked.part('header .quiet').filter({ hasText: '2 of' }).waitFor();
  await soaked.part('footer button').click();
  await soaked.part('.summary').waitFor();
  soaked.records += 1;
}

export const PAGE_USES = { board, patterns, lists, retrieval };
