import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import {
  inWebview,
  overflows,
  runAxe,
  setSidebarWidth,
  setTheme,
  shot,
  stored,
  themes,
  useDesk,
  violations,
  webviewFrame,
  widths,
} from './harness';

/** Milliseconds that the tree may lag behind a file; far more than it does on a quiet machine. */
const LAG_MS = 10_000;

const story = (title: string, focus: string, status = 'ready') =>
  `---\ntitle: ${title}\nfocus: [${focus}]\nstatus: ${status}\n---\n\n## Situation\n\nHere.\n`;

describe('coverage view', () => {
  const desk = useDesk('test/e2e/fixtures/coverage');
  const part = (selector: string) => inWebview(desk.workbench, selector);
  const tree = () => part('[role="tree"]');
  const row = (id: string) => part(`[role="treeitem"][data-id="${id}"]`);
  const rows = () => part('[role="treeitem"]');
  const current = () => part('[role="treeitem"]:focus');
  const press = (key: string) => desk.workbench.page.keyboard.press(key);
  const shows = (locator: Locator, text: string) =>
    locator.filter({ hasText: text }).first().waitFor({ timeout: LAG_MS });
  const focusIs = (id: string) => part(`[data-id="${id}"]:focus`).waitFor();
  const storiesOf = (area: string) => part(`[data-id^="areas:${area}:story:"]`);

  /** Focus comes into the view by its command, as it would by a keyboard shortcut. */
  const enterView = async () => {
    await desk.workbench.command('STAR: Show coverage');
    await current().waitFor();
    await press('Home');
    await focusIs('areas');
  };

  it('has a badge before the view has been opened', async () => {
    const badge = desk.workbench.activity('STAR Stories').locator('.badge-content');
    await badge.filter({ hasText: '14' }).waitFor();
    assert.equal(await badge.innerText(), '14');
  });

  it('shows areas, topics and stories with their state in words', async () => {
    await desk.workbench.command('STAR: Show coverage');
    await tree().waitFor();
    await shows(row('areas:partnering'), 'only a draft');
    await shows(row('areas:production-ownership'), 'one story');
    await shows(row('areas:prioritizing'), 'missing');
    await shows(row('topics:learning-from-events'), 'covered · one story');
    await shows(row('unassigned'), '1 story');
    await shows(storiesOf('driving-success'), 'supporting · ready');
    await shot(desk.workbench, 'coverage');
  });

  it('shows what files say as text, whatever it looks like', async () => {
    await shows(storiesOf('partnering'), '<script>alert(1)</script> <b>bold</b>');
    assert.equal(await part('[role="treeitem"] b, [role="treeitem"] script').count(), 0);
  });

  it('is an ARIA tree with one stop for Tab', async () => {
    const area = row('areas:partnering');
    const attribute = (name: string) => area.getAttribute(`aria-${name}`);
    assert.deepEqual(
      await Promise.all(['level', 'posinset', 'setsize', 'expanded'].map(attribute)),
      ['2', '3', '5', 'true'],
    );
    assert.equal(await part('[role="treeitem"][tabindex="0"]').count(), 1);
    assert.equal(await part('[role="treeitem"]:not([aria-selected])').count(), 0);
  });

  it('is walked by keyboard alone', async () => {
    await enterView();
    await press('ArrowDown');
    await focusIs('areas:developing-others');
    await press('End');
    const last = await rows().last().getAttribute('data-id');
    await focusIs(last ?? '');
    await press('Home');
    await press('ArrowLeft');
    assert.equal(await row('areas:partnering').count(), 0);
    await press('ArrowRight');
    await press('ArrowRight');
    await focusIs('areas:developing-others');
    await desk.workbench.page.keyboard.type('top');
    await focusIs('topics');
    await press('ArrowRight');
    await press('*');
    await row('topics:time-pressure:new').waitFor();
    assert.equal(await part('[data-id^="topics:"][aria-expanded="false"]').count(), 0);
  });

  it('opens a story with Enter, and looks at one with Space', async () => {
    await enterView();
    await desk.workbench.page.keyboard.type('driv');
    await focusIs('areas:driving-success');
    await press('ArrowRight');
    await press(' ');
    await desk.workbench.tab('relay.md').waitFor();
    await current().waitFor();
    await press('Enter');
    await desk.workbench.page.locator('.monaco-editor.focused').first().waitFor();
  });

  it('is used by mouse as well', async () => {
    await row('stories').locator('.twistie').click();
    const relay = part('[data-id^="stories:story:"]').filter({ hasText: 'Half the pages' });
    await relay.locator('.twistie').click();
    const served = part('[data-id^="stories:driving-success:"]');
    await shows(served, 'supporting');
    await served.click();
    await focusIs('areas:driving-success');
    await row('stories').click();
    await relay.waitFor({ state: 'detached' });
    await storiesOf('partnering').click();
    await desk.workbench.tab('scripted.md').waitFor();
  });

  it('starts a new story at a gap', async () => {
    const { workbench, workspace } = desk;
    await enterView();
    await desk.workbench.page.keyboard.type('prior');
    await press('ArrowDown');
    await focusIs('areas:prioritizing:new');
    await press('Enter');
    await workbench.fillQuickInput('What we stopped doing');
    await press('Enter');
    await workbench.tab('what-we-stopped-doing.md').waitFor();
    assert.match(workspace.read('stories/what-we-stopped-doing.md'), /focus: \[prioritizing\]/);
    await shows(row('areas:prioritizing'), 'only a draft');
  });

  it('follows files that are created, changed, renamed and deleted', async () => {
    const { workspace } = desk;
    workspace.write('stories/new.md', story('A new one', 'developing-others'));
    await shows(storiesOf('developing-others'), 'A new one');
    workspace.write('stories/new.md', story('Another name', 'developing-others', 'draft'));
    await shows(storiesOf('developing-others'), 'Another name');
    await shows(row('areas:developing-others'), 'only a draft');
    renameSync(workspace.path('stories/new.md'), workspace.path('stories/renamed.md'));
    await part('[data-id$="stories/renamed.md"]').first().waitFor({ timeout: LAG_MS });
    await part('[data-id$="stories/new.md"]').first().waitFor({ state: 'detached' });
    rmSync(workspace.path('stories/renamed.md'));
    await shows(row('areas:developing-others'), 'missing');
  });

  it('follows what is typed, saved or not', async () => {
    const { workbench } = desk;
    await workbench.openFile('relay.md');
    await workbench.goTo(2, 8);
    await workbench.page.keyboard.type('Nearly ');
    await shows(storiesOf('production-ownership'), 'Nearly Half the pages');
    await workbench.command('File: Revert File');
    await part('[role="tree"]').filter({ hasNotText: 'Nearly' }).waitFor({ timeout: LAG_MS });
  });

  it('follows a git checkout', async () => {
    const { workspace } = desk;
    const git = (...parts: string[]) =>
      execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...parts], {
        cwd: workspace.folder,
      });
    git('init', '--quiet', '--initial-branch=main');
    git('add', '.');
    git('commit', '--quiet', '-m', 'Stories');
    git('checkout', '--quiet', '-b', 'more');
    for (const name of ['one', 'two', 'three'])
      workspace.write(`stories/${name}.md`, story(`Story ${name}`, 'developing-others'));
    git('add', '.');
    git('commit', '--quiet', '-m', 'More stories');
    await shows(row('areas:developing-others'), 'covered · 3 stories');
    git('checkout', '--quiet', 'main');
    await shows(row('areas:developing-others'), 'missing');
    git('checkout', '--quiet', 'more');
    await shows(row('areas:developing-others'), 'covered · 3 stories');
  });

  it('keeps the focus on its row while the rows around it change', async () => {
    await enterView();
    await desk.workbench.page.keyboard.type('partn');
    await focusIs('areas:partnering');
    desk.workspace.write('stories/before.md', story('Another', 'developing-others'));
    await shows(row('areas:developing-others'), '4 stories');
    await focusIs('areas:partnering');
    rmSync(desk.workspace.path('stories/before.md'));
    await shows(row('areas:developing-others'), '3 stories');
    await focusIs('areas:partnering');
  });

  for (const theme of themes) {
    for (const width of new Set([...widths, 200])) {
      it(`is accessible and fits, ${theme}, ${width} wide`, async () => {
        const { workbench, workspace } = desk;
        const name = 'a'.repeat(300);
        workspace.write('stories/long.md', story(name, 'driving-success'));
        await setTheme(workbench, workspace, theme);
        await setSidebarWidth(workbench, width);
        await enterView();
        await shows(storiesOf('driving-success'), name);
        const frame = await webviewFrame(workbench, '[role="tree"]');
        assert.equal(await overflows(frame), false);
        assert.deepEqual(violations(await runAxe(frame)), []);
        await shot(workbench, `coverage-${theme}-${width}`);
      });
    }
  }

  it('remembers over a reload what was open', async () => {
    await enterView();
    await desk.workbench.page.keyboard.type('stories');
    await focusIs('stories');
    await press('ArrowRight');
    await part('[data-id^="stories:story:"]').first().waitFor();
    await stored(desk.workbench, 'memento/webviewView.starStories.coverage', 'stories\\":true');
    await desk.workbench.reload();
    await part('[data-id^="stories:story:"]').first().waitFor();
  });
});
