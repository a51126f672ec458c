import assert from 'node:assert/strict';
import { shot, stored, useDesk } from '../harness';
import { CoveragePage } from './page';

describe('coverage tree', () => {
  const desk = useDesk('test/e2e/fixtures/coverage');
  const view = new CoveragePage(desk);

  it('has a badge before the view has been opened', async () => {
    const badge = desk.workbench.activity('STAR Stories').locator('.badge-content');
    await badge.filter({ hasText: '17' }).waitFor();
    assert.equal(await badge.innerText(), '17');
  });

  it('shows areas, topics and stories with their state in words', async () => {
    await view.enter();
    await view.shows(view.row('areas:production-ownership'), 'thin · 1 story');
    await view.shows(view.row('areas:partnering'), 'thin · 2 weak stories');
    await view.shows(view.row('areas:prioritizing'), 'missing');
    await view.shows(view.row('topics:learning-from-events'), 'solid · 1 story');
    await view.shows(view.row('unassigned'), '1 story');
    await view.shows(view.storiesOf('driving-success'), 'supporting · shown in Action');
    await view.shows(view.storiesOf('partnering'), 'main · hardly shown in the text');
    await shot(desk.workbench, 'coverage');
  });

  it('shows what files say as text, whatever it looks like', async () => {
    await view.shows(view.storiesOf('partnering'), '<script>alert(1)</script> <b>bold</b>');
    assert.equal(await view.part('[role="treeitem"] b, [role="treeitem"] script').count(), 0);
    const name = view.part('[data-id^="unassigned:story:"] .label');
    assert.equal(await name.innerText(), '🎉 قصة بلا مجال');
    assert.equal(await name.evaluate((label) => getComputedStyle(label).direction), 'rtl');
  });

  it('is an ARIA tree with one stop for Tab', async () => {
    const area = view.row('areas:partnering');
    const attribute = (name: string) => area.getAttribute(`aria-${name}`);
    assert.deepEqual(
      await Promise.all(['level', 'posinset', 'setsize', 'expanded'].map(attribute)),
      ['2', '3', '5', 'true'],
    );
    assert.match((await attribute('description')) ?? '', /^2 stories, all of them weak/);
    assert.equal(await view.part('[role="treeitem"][tabindex="0"]').count(), 1);
    assert.equal(await view.part('[role="treeitem"]:not([aria-selected])').count(), 0);
  });

  it('is walked by keyboard alone', async () => {
    await view.enter();
    await view.focusIs('areas');
    await view.press('ArrowDown');
    await view.focusIs('areas:developing-others');
    await view.press('End');
    const last = await view.rows.last().getAttribute('data-id');
    await view.focusIs(last ?? '');
    await view.press('Home', 'ArrowLeft');
    assert.equal(await view.row('areas:partnering').count(), 0);
    await view.press('ArrowRight', 'ArrowRight');
    await view.focusIs('areas:developing-others');
    await view.type('top');
    await view.focusIs('topics');
    await view.press('ArrowRight', '*');
    await view.row('topics:time-pressure:new').waitFor();
    assert.equal(
      await view.part('[aria-level="2"][data-id^="topics:"][aria-expanded="false"]').count(),
      0,
    );
  });

  it('tells on demand what an interviewer looks for, down to the fifth level', async () => {
    await view.goTo('driv', 'areas:driving-success');
    await view.press('ArrowRight');
    await view.type('what');
    await view.focusIs('areas:driving-success:looks-for');
    await view.press('ArrowRight', 'ArrowRight');
    assert.match(await view.focusedLabel(), /^Moves work to a result/);
    await view.type('in the');
    await view.press('ArrowRight');
    const signal = view.part('[role="treeitem"]:focus');
    await view.part('[data-id^="signal:driving-success-live"]:focus').waitFor();
    assert.equal(await signal.getAttribute('aria-level'), '5');
    await view.press('ArrowLeft', 'ArrowLeft', 'ArrowLeft');
    await view.focusIs('areas:driving-success:looks-for');
    await view.press('ArrowLeft');
    await view.gone(view.part('[data-id^="signal:driving-success"]'));
  });

  it('opens a story with Enter, and looks at one with Space', async () => {
    await view.goTo('driv', 'areas:driving-success');
    await view.press('ArrowRight', ' ');
    await desk.workbench.tab('relay.md').waitFor();
    await view.part('[role="treeitem"]:focus').waitFor();
    await view.press('Enter');
    await desk.workbench.page.locator('.monaco-editor.focused').first().waitFor();
  });

  it('goes from the evidence below a story to the line that shows it', async () => {
    await view.goTo('prod', 'areas:production-ownership');
    await view.press('ArrowRight', 'ArrowRight', 'ArrowRight');
    assert.match(await view.focusedLabel(), /^Shown in Situation: that you ran it/);
    await view.press('Enter');
    await desk.workbench.tab('relay.md').waitFor();
    const place = desk.workbench.page.locator('[id="status.editor.selection"]');
    await place.filter({ hasText: 'Ln 11, Col 1' }).waitFor();
  });

  it('goes from a claim that is not shown to where it is made', async () => {
    await view.enter();
    await view.type('a partnership');
    await view.press('ArrowRight', 'ArrowRight');
    assert.equal(await view.focusedLabel(), 'The text hardly shows Partnering');
    await view.press('Enter');
    await desk.workbench.tab('hollow.md').waitFor();
    const place = desk.workbench.page.locator('[id="status.editor.selection"]');
    await place.filter({ hasText: 'Ln 3, Col 1' }).waitFor();
  });

  it('goes from a note to the story on which much rests', async () => {
    await view.goTo('worth', 'notes');
    await view.press('ArrowRight', 'ArrowRight');
    assert.match(await view.focusedLabel(), /^Without “Half the pages of the mail relay”/);
    await view.press('Enter');
    await desk.workbench.tab('relay.md').waitFor();
  });

  it('goes from a story to the areas and topics that it serves', async () => {
    await view.goTo('stories', 'stories');
    await view.press('ArrowRight');
    await view.type('half');
    await view.press('ArrowRight', 'ArrowRight');
    assert.equal(await view.focusedLabel(), 'Production Ownership Experience');
    await view.press('Enter');
    await view.focusIs('areas:production-ownership');
  });

  it('is used by mouse as well', async () => {
    const { workbench } = desk;
    await view.row('stories').click();
    await view.gone(view.part('[data-id^="stories:story:"]'));
    await view.row('stories').locator('.twistie').click();
    const relay = view.part('[data-id^="stories:story:"]').filter({ hasText: 'Half the pages' });
    const served = view.part('[data-id^="served:areas:driving-success:"]');
    await view.shows(served, 'supporting');
    await served.click();
    await view.focusIs('areas:driving-success');
    await relay.locator('.twistie').click();
    await view.gone(served);
    await view.storiesOf('partnering').filter({ hasText: 'script' }).click();
    await workbench.tab('scripted.md').waitFor();
  });

  it('collapses all from its title, and shows the board', async () => {
    const { workbench } = desk;
    const button = (name: string) =>
      workbench.page.locator(`.pane-header .action-label[aria-label="${name}"]`);
    await view.row('areas:partnering').click();
    await button('Collapse coverage').click();
    await view.gone(view.part('[aria-level="2"]'));
    await view.row('areas').and(view.part('[tabindex="0"]')).waitFor();
    await view.enter();
    await view.focusIs('areas');
    await view.press('*');
    await view.row('areas:partnering').waitFor();
    assert.equal(await button('Show coverage').count(), 1);
  });

  it('starts a new story at a gap', async () => {
    const { workbench, workspace } = desk;
    await view.enter();
    await view.type('prior');
    await view.focusIs('areas:prioritizing');
    await view.press('ArrowRight', 'ArrowRight');
    await view.focusIs('areas:prioritizing:new');
    await view.press('Enter');
    await workbench.fillQuickInput('What we stopped doing');
    await view.press('Enter');
    await workbench.tab('what-we-stopped-doing.md').waitFor();
    assert.match(workspace.read('stories/what-we-stopped-doing.md'), /focus: \[prioritizing\]/);
    await view.shows(view.row('areas:prioritizing'), 'thin · 1 weak story');
  });

  it('remembers over a reload what was open', async () => {
    await view.goTo('stories', 'stories');
    await view.press('ArrowLeft', 'ArrowRight');
    await view.part('[data-id^="stories:story:"]').first().waitFor();
    // VS Code writes state down while its own window has the focus.
    await desk.workbench.openFile('relay.md');
    const state = 'focused":"stories"';
    await stored(desk.workbench, 'memento/webviewView.starStories.coverage', state);
    await desk.workbench.reload();
    await view.part('[data-id^="stories:story:"]').first().waitFor();
    await view.row('stories').and(view.part('[tabindex="0"]')).waitFor();
  });
});
