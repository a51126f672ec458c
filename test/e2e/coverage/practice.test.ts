import { useDesk } from '../harness';
import { CoveragePage } from './page';

describe('practice from the coverage tree', () => {
  const desk = useDesk('test/e2e/fixtures/coverage');
  const view = new CoveragePage(desk);
  const round = (words: string) =>
    desk.workbench.statusItem('starStories.round').filter({ hasText: words }).waitFor();

  /** The page of the round comes up; only one of our pages at a time can be looked into. */
  const closeRoundPage = async () => {
    await desk.workbench.page.locator('.tab.active', { hasText: 'Round' }).waitFor();
    await desk.workbench.command('View: Close Editor');
    await view.gone(desk.workbench.page.locator('.tab', { hasText: 'Round' }));
  };

  /** The saved round comes up, too, and takes the focus. */
  const endRound = async (name: string) => {
    await desk.workbench.command('STAR: End round');
    await desk.workbench.page.locator('.tab.active', { hasText: `${name}.md` }).waitFor();
  };

  it('starts a drill at a question', async () => {
    await view.goTo('prior', 'areas:prioritizing');
    await view.press('ArrowRight');
    await view.type('quest');
    await view.focusIs('areas:prioritizing:questions');
    await view.press('ArrowRight', 'ArrowRight');
    await view.shows(view.part('[role="treeitem"]:focus'), 'drill: ');
    await view.press('Enter');
    await round('Question');
    await closeRoundPage();
    await endRound('drill');
  });

  it('starts a mock at the live case, and says that it was too short to count', async () => {
    await view.goTo('live', 'areas:driving-success:live-case');
    await view.shows(view.part('[role="treeitem"]:focus'), 'not played yet');
    await view.press('Enter');
    await round('44:');
    await closeRoundPage();
    await endRound('service-ownership');
    await view.shows(view.row('areas:driving-success:live-case'), 'not played for 30 minutes yet');
  });
});
