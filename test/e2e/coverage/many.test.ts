import assert from 'node:assert/strict';
import { useDesk } from '../harness';
import { CoveragePage, story } from './page';

describe('coverage tree over many stories', () => {
  const desk = useDesk();
  const view = new CoveragePage(desk);
  const MANY = 320;

  before('write them', async function () {
    this.timeout(180_000);
    for (let n = 1; n <= MANY; n++)
      desk.workspace.write(`stories/${n}.md`, story(`Story ${n}`, 'partnering'));
    desk.workspace.write('stories/bytes.md', '\u0000\u0001\u0002 no text');
    await view.enter();
    // What the checks find moves stories within the list. Each file comes to a worker as messages by
    // way of the window, which is busy, too.
    const all = view.row('areas:partnering').filter({ hasText: `${MANY} weak stories` });
    await all.waitFor({ timeout: 120_000 });
    await desk.workbench.statusItem('index').waitFor({ state: 'hidden', timeout: 60_000 });
  });

  it('shows the strongest, and more when asked', async () => {
    await view.storiesOf('partnering').nth(49).waitFor();
    assert.equal(await view.storiesOf('partnering').count(), 50);
    await view.goTo('270 more', 'areas:partnering:more:50');
    await view.press('Enter');
    await view.storiesOf('partnering').nth(249).waitFor();
    await view.part('[data-id^="areas:partnering:story:"]:focus').waitFor();
    const focused = await view
      .storiesOf('partnering')
      .evaluateAll((rows) => rows.findIndex((row) => row === row.ownerDocument.activeElement));
    assert.equal(focused, 50);
    await view.shows(view.row('areas:partnering:more:250'), '70 more');
  });

  it('finds the weakest as well', async () => {
    await view.openFilter();
    await view.type('story 317');
    await view.status.filter({ hasText: 'Found 1 story' }).waitFor();
    assert.equal(await view.storiesOf('partnering').count(), 1);
    await view.press('Escape', 'Escape');
  });

  it('lists a file that can’t be read, and opens it all the same', async () => {
    await view.goTo('left', 'left-out');
    await view.press('ArrowRight', 'ArrowRight');
    await view.shows(view.part('[role="treeitem"]:focus'), 'bytes.md');
    await view.press('Enter');
    await desk.workbench.tab('bytes.md').waitFor();
  });
});
