import assert from 'node:assert/strict';
import { stored, useDesk } from '../harness';
import { CoveragePage, story } from './page';

describe('filter of the coverage tree', () => {
  const desk = useDesk('test/e2e/fixtures/coverage');
  const view = new CoveragePage(desk);
  const isFocused = () => view.part('.filter input:focus').waitFor();
  const finds = (words: string) => view.status.filter({ hasText: words }).waitFor();

  it('opens with Ctrl+F, and finds stories by title', async () => {
    await desk.workbench.openFile('relay.md');
    await view.enter();
    await view.openFilter();
    await view.type('MAIL');
    await finds('Found 1 story');
    await view.gone(view.row('areas:partnering'));
    await view.shows(view.storiesOf('production-ownership'), 'mail relay');
    assert.equal(await desk.workbench.page.locator('.find-widget.visible').count(), 0);
  });

  it('leads from the box to what it found, and back', async () => {
    await view.press('ArrowDown');
    await view.part('[role="treeitem"]:focus').waitFor();
    await view.press('Home', 'ArrowDown');
    await view.focusIs('areas:driving-success');
    await view.openFilter();
  });

  it('follows the stories while it is there', async () => {
    desk.workspace.write('stories/letters.md', story('Mail in a bottle', 'prioritizing'));
    await finds('Found 2 stories');
    await view.shows(view.storiesOf('prioritizing'), 'bottle');
  });

  it('says when nothing matches', async () => {
    await view.type('zebra');
    await finds('Nothing matches “zebra”');
    assert.equal(await view.rows.count(), 0);
  });

  it('finds areas and topics by name, with all there is to know about them', async () => {
    await view.press('Control+A');
    await view.type('partnering');
    await finds('Found 1 area or topic and 2 stories');
    await view.row('areas:partnering:looks-for').waitFor();
  });

  it('is emptied by Escape, then closed, and the focus is in the tree again', async () => {
    await view.press('Escape');
    await view.row('areas:prioritizing').waitFor();
    await isFocused();
    assert.equal(await view.filterBox.inputValue(), '');
    await view.press('Escape');
    await view.gone(view.filterBox);
    await view.part('[role="treeitem"]:focus').waitFor();
  });

  it('opens from the title of the view, and is emptied and closed by its button', async () => {
    const title = desk.workbench.page.locator('.pane-header', { hasText: 'Coverage' }).first();
    await title.hover();
    await title.locator('.action-label[aria-label="Filter coverage"]').click();
    await isFocused();
    await view.type('mail');
    await finds('Found 2 stories');
    await view.part('button[aria-label="Clear the filter"]').click();
    await view.row('areas:prioritizing:new').waitFor();
    await view.part('button[aria-label="Close the filter"]').click();
    await view.gone(view.filterBox);
  });

  it('comes back after a reload, with what it found', async () => {
    await view.enter();
    await view.openFilter();
    await view.type('bottle');
    await finds('Found 1 story');
    // VS Code writes state down while its own window has the focus.
    await desk.workbench.openFile('relay.md');
    await stored(desk.workbench, 'memento/webviewView.starStories.coverage', 'bottle');
    await desk.workbench.reload();
    await finds('Found 1 story');
    assert.equal(await view.filterBox.inputValue(), 'bottle');
  });
});
