import assert from 'node:assert/strict';
import { pressUntil, shot, useDesk } from './harness';

describe('writing a story', () => {
  const desk = useDesk('sample');

  it('shows the findings of all stories in Problems before any is open', async () => {
    const { workbench } = desk;
    await workbench.page.keyboard.press('Control+Shift+M');
    await workbench.problems('leadership').first().waitFor();
    assert.equal(await workbench.page.locator('.editor-group-container .tab').count(), 0);
    await shot(workbench, 'problems');
    await workbench.page.keyboard.press('Control+Shift+M');
  });

  it('asks for a title and a focus area, and puts the cursor into the Situation', async () => {
    const { workbench, workspace } = desk;
    await workbench.command('STAR: New story');
    await workbench.fillQuickInput('Half the pages: a quarter with less noise');
    await workbench.page.keyboard.press('Enter');
    await workbench.pick('Partnering');
    const name = 'half-the-pages-a-quarter-with-less-noise.md';
    await workbench.tab(name).waitFor();
    assert.equal(await workbench.tab(name).locator('.italic').count(), 0, 'no preview');
    await workbench.page.keyboard.type('It rang all night.');
    await workbench.page.keyboard.press('Control+S');
    await workbench.page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    const text = workspace.read(`stories/${name}`);
    assert.match(
      text,
      /^---\ntitle: "Half the pages: a quarter with less noise"\nfocus: \[partnering\]\n/,
    );
    assert.match(text, /status: draft\n---\n/);
    assert.match(text, /## Situation\n\nIt rang all night\.\n\n## Task\n/);
    await shot(workbench, 'new-story');
  });

  it('begins anew under the name of a story that was deleted a moment ago', async () => {
    const { workbench, workspace } = desk;
    const { page } = workbench;
    const again = async (words: string) => {
      await workbench.command('STAR: New story');
      await workbench.fillQuickInput('Gone');
      await page.keyboard.press('Enter');
      await workbench.pick('Partnering');
      await workbench.tab('gone.md').waitFor();
      await page.locator('[id="status.editor.selection"]', { hasText: '(57 selected)' }).waitFor();
      await page.keyboard.type(words);
      await page.keyboard.press('Control+S');
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
      return workspace.read('stories/gone.md');
    };
    await again('It was the first one.');
    await workbench.command('View: Close Editor');
    workspace.delete('stories/gone.md');
    await page.evaluate(() => {
      const lines = () => document.querySelector('.view-lines')?.textContent ?? '';
      const look = () =>
        (document.body.dataset.starOld ||= lines().includes('first') ? 'seen' : '');
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    });
    const text = await again('It is another one.');
    const old = await page.evaluate(() => document.body.dataset.starOld);
    assert.equal(old, '', 'the old text was to be seen, and to be typed into');
    assert.match(text, /^---\ntitle: Gone\n[^]*\n## Situation\n\nIt is another one\.\n\n## Task\n/);
    await workbench.command('View: Close Editor');
  });

  it('is no wall of red: a new draft has hints only', async () => {
    const { workbench } = desk;
    assert.equal(await workbench.squiggles('error').count(), 0);
    assert.equal(await workbench.squiggles('warning').count(), 0);
    await workbench.squiggles('hint').first().waitFor();
  });

  it('replaces an unknown focus area by keyboard alone', async () => {
    const { workbench, workspace } = desk;
    workspace.write('stories/typo.md', '---\nfocus: [partering]\n---\n\n## Situation\n');
    await workbench.openFile('typo.md');
    await workbench.goTo(2, 10);
    await workbench.squiggles('error').first().waitFor();
    const fix = workbench.page.locator('.action-widget:visible .monaco-list-row', {
      hasText: 'Partnering',
    });
    await pressUntil(workbench.page, ['Control+.'], fix);
    await workbench.page.keyboard.press('Enter');
    await workbench.page
      .locator('.view-lines', { hasText: 'focus: [partnering]' })
      .first()
      .waitFor();
  });

  it('says what a section is for over its heading', async () => {
    const { workbench } = desk;
    await workbench.goTo(5, 5);
    const hover = workbench.page.locator('.monaco-hover:visible', { hasText: 'of the story' });
    await pressUntil(workbench.page, ['Control+K', 'Control+I'], hover);
    await shot(workbench, 'hover');
    await workbench.page.keyboard.press('Escape');
  });

  it('says at the headings how long each section takes, and in the status how the story stands', async () => {
    const { workbench, workspace } = desk;
    const gaps = 'Then I counted [how many] of the hosts again.\n\n'.repeat(9);
    workspace.write('stories/poor.md', `---\nfocus: [partnering]\n---\n\n## Action\n\n${gaps}`);
    await workbench.openFile('poor.md');
    const { page } = workbench;
    await page
      .locator('.view-line', { hasText: /Action.*\d:\d\d,\s\d+%/ })
      .first()
      .waitFor();
    await page.locator('[id="status.languageStatus"]').click();
    await page
      .locator('.hover-language-status', { hasText: /\d+ findings/ })
      .first()
      .waitFor();
    await shot(workbench, 'language-status');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Shift+M');
    await workbench.problems('more findings in this file').first().waitFor();
    await shot(workbench, 'more-findings');
    await page.keyboard.press('Control+Shift+M');
    await workbench.command('STAR: Show all findings in this story');
    await workbench.squiggles('warning').nth(8).waitFor();
  });

  it('completes a topic in the front matter', async () => {
    const { workbench } = desk;
    await workbench.goTo(2, 20);
    await workbench.page.keyboard.press('End');
    await workbench.page.keyboard.press('Enter');
    await workbench.page.keyboard.type('topics: [');
    const row = workbench.page.locator('.suggest-widget.visible .monaco-list-row', {
      hasText: 'competing-goals',
    });
    await pressUntil(workbench.page, ['Control+Space'], row);
    await workbench.page.keyboard.type('compet');
    await workbench.page.keyboard.press('Tab');
    await workbench.page
      .locator('.view-lines', { hasText: 'topics: [competing-goals' })
      .first()
      .waitFor();
  });
});
