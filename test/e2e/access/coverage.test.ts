import { LOOKS_MS } from './check';
import { inPhase, usePages } from './use-pages';

describe('access to coverage', function () {
  this.timeout(LOOKS_MS);
  const { desk, part, press, check } = usePages('sample');

  const enterView = async () => {
    await desk.workbench.command('Focus on Coverage View');
    await part('[role="treeitem"]:focus').waitFor();
  };

  it('the view, with an area unfolded', async () => {
    await enterView();
    await press('ArrowRight');
    await check('coverage-view', '[role="tree"]');
  });

  it('the view, filtered', async () => {
    await enterView();
    await press('Control+F');
    await part('.filter input:focus').waitFor();
    await desk.workbench.page.keyboard.type('search');
    await part('[role="status"]:has-text("Found")').waitFor();
    await check('coverage-view-filtered', '.filter');
    await press('Escape');
    await press('Escape');
  });

  it('the board, by focus area', async () => {
    await desk.workbench.command('STAR: Show coverage');
    await part('.plot [data-mark]').first().waitFor();
    for (const key of ['area-meanings', 'plot-table']) {
      await part(`[data-key="${key}"]`).focus();
      await press('Enter');
    }
    await check('board', '.matrix');
  });

  it('the board, by topic', async () => {
    await desk.workbench.command('STAR: Show coverage');
    await part('[role="tab"][aria-selected="true"]').focus();
    await press('ArrowRight');
    await part('[role="tab"][aria-selected="true"]:has-text("Topics")').waitFor();
    await check('board-of-topics', '.matrix');
  });

  it('what stands there while books are closed', async () => {
    await desk.workbench.command('STAR: Start drill');
    await desk.workbench.pick('Any topic');
    await inPhase(desk, 'Question');
    await desk.workbench.page.locator('.tab.active[aria-label^="Round"]').waitFor();
    await desk.workbench.command('View: Close All Editors');
    await desk.workbench.command('Focus on Coverage View');
    await part('[role="status"]:has-text("Closed book")').waitFor();
    await check('closed-book', 'button:has-text("Show round")');
  });
});

describe('access to coverage without stories', function () {
  this.timeout(LOOKS_MS);
  const { desk, part, check } = usePages();

  it('the view', async () => {
    await desk.workbench.command('Focus on Coverage View');
    await part('button:has-text("New story")').waitFor();
    await check('coverage-view-empty', 'button:has-text("New story")');
  });

  it('the board', async () => {
    await desk.workbench.command('STAR: Show coverage');
    await part('.welcome').waitFor();
    await check('board-empty', '.welcome');
  });
});
