import assert from 'node:assert/strict';
import {
  overflows,
  runAxe,
  setSidebarWidth,
  setTheme,
  shot,
  themes,
  useDesk,
  violations,
  webviewFrame,
  widths,
} from '../harness';
import { CoveragePage, story } from './page';

describe('look of the coverage tree', () => {
  const desk = useDesk('test/e2e/fixtures/coverage');
  const view = new CoveragePage(desk);
  const name = 'a'.repeat(300);

  before('open rows of every kind', async () => {
    desk.workspace.write('stories/long.md', story(name, 'driving-success'));
    desk.workspace.write('stories/bytes.md', '\u0000\u0001\u0002 no text');
    await view.goTo('prod', 'areas:production-ownership');
    await view.press('ArrowRight', 'ArrowRight');
    await view.goTo('driv', 'areas:driving-success');
    await view.press('ArrowRight');
    await view.type('what');
    await view.press('ArrowRight');
    await view.goTo('worth', 'notes');
    await view.press('ArrowRight', 'ArrowUp');
    await view.type('left');
    await view.press('ArrowRight');
    await view.part('[data-id^="left-out:file:"]').waitFor();
  });

  for (const theme of themes) {
    for (const width of new Set([...widths, 200])) {
      it(`is accessible and fits, ${theme}, ${width} wide`, async () => {
        const { workbench, workspace } = desk;
        await setTheme(workbench, workspace, theme);
        await setSidebarWidth(workbench, width);
        await view.enter();
        await view.shows(view.storiesOf('driving-success'), name);
        const frame = await webviewFrame(workbench, '[role="tree"]');
        assert.equal(await overflows(frame), false);
        assert.deepEqual(violations(await runAxe(frame)), []);
        await shot(workbench, `coverage-${theme}-${width}`);
        await view.openFilter();
        await view.type('pages');
        await view.status.filter({ hasText: 'Found 1 story' }).waitFor();
        assert.equal(await overflows(frame), false);
        assert.deepEqual(violations(await runAxe(frame)), []);
        await shot(workbench, `coverage-filter-${theme}-${width}`);
        await view.press('Escape', 'Escape');
      });
    }
  }

  it('keeps words readable on a row that is pointed at or chosen', async () => {
    const area = view.row('areas:partnering');
    await area.hover();
    const frame = await webviewFrame(desk.workbench, '[role="tree"]');
    assert.deepEqual(violations(await runAxe(frame)), []);
    await area.click();
    await area.and(view.part(':focus')).waitFor();
    assert.deepEqual(violations(await runAxe(frame)), []);
  });
});
