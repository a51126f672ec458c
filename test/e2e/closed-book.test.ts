import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import {
  inWebview,
  runAxe,
  setTheme,
  shot,
  useDesk,
  violations,
  webviewFrame,
  type Workbench,
} from './harness';

const ITEM = 'starStories.round';
const UNSAVED = 'half-the-pages.md';
const CLEAN = 'search-migration.md';
const NOTICE = 'Closed book: stories are hidden while a round runs.';

/** A tab, in front or not. */
const tab = ({ page }: Workbench, name: string): Locator =>
  page.locator(`.tab[data-resource-name="${name}"]`);

const boardTab = ({ page }: Workbench) => page.locator('.tab', { hasText: 'Coverage' });

async function startDrill(workbench: Workbench): Promise<void> {
  await workbench.command('STAR: Start drill');
  await workbench.pick('Any topic');
}

const runs = (workbench: Workbench) =>
  workbench.statusItem(ITEM).filter({ hasText: 'Question' }).waitFor();

const isOver = (workbench: Workbench) => workbench.statusItem(ITEM).waitFor({ state: 'detached' });

describe('a round with closed books', function () {
  // Each step needs what the one before has left.
  this.bail(true);
  const desk = useDesk('sample');
  const notice = () => inWebview(desk.workbench, `[role="status"]:has-text("${NOTICE}")`);

  async function readsNotice(): Promise<void> {
    const { workbench, workspace } = desk;
    await notice().waitFor();
    for (const theme of ['hc', 'light'] as const) {
      await setTheme(workbench, workspace, theme);
      const frame = await webviewFrame(workbench, '[role="status"]');
      assert.deepEqual(violations(await runAxe(frame)), [], theme);
    }
  }

  it('doesn’t begin when the candidate cancels it for an unsaved document', async () => {
    const { workbench } = desk;
    await workbench.activity('STAR Stories').waitFor();
    await workbench.openFile(CLEAN);
    await workbench.command('View: Keep Editor');
    await workbench.openFile(UNSAVED);
    await workbench.editor.click();
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type('Not yet saved.');
    await startDrill(workbench);
    await workbench.picks.filter({ hasText: 'Cancel the round' }).waitFor();
    const asked = await workbench.quickInput.innerText();
    assert.match(asked, /Closed book: 1 document has unsaved changes/);
    await shot(workbench, 'closed-book-asks');
    await workbench.pick('Cancel the round');
    await workbench.quickInput.waitFor({ state: 'hidden' });
    await tab(workbench, CLEAN).waitFor();
    assert.equal(await workbench.statusItem(ITEM).count(), 0);
  });

  it('closes saved documents, and leaves open what the candidate wants left', async () => {
    const { workbench } = desk;
    await workbench.command('STAR: Show coverage');
    await inWebview(workbench, 'table').first().waitFor();
    await startDrill(workbench);
    await workbench.pick('Leave them open');
    await runs(workbench);
    await tab(workbench, CLEAN).waitFor({ state: 'detached' });
    await tab(workbench, UNSAVED).waitFor();
  });

  it('shows nothing of stories on the board', async () => {
    const { workbench } = desk;
    await boardTab(workbench).click();
    await readsNotice();
    await shot(workbench, 'closed-book-board');
    assert.equal(await inWebview(workbench, 'table').count(), 0);
    await inWebview(workbench, 'button:has-text("Show round")').click();
    await workbench.page.locator('.tab.active', { hasText: 'Round' }).waitFor();
    await boardTab(workbench).click();
    await workbench.page.locator('.tab.active', { hasText: 'Coverage' }).waitFor();
    await workbench.command('View: Close Editor');
    await boardTab(workbench).waitFor({ state: 'detached' });
  });

  it('shows nothing of stories in the tree', async () => {
    const { workbench } = desk;
    await workbench.command('STAR: Show round');
    const page = workbench.page.locator('.tab.active', { hasText: 'Round' });
    await page.locator('.tab-actions .action-label').click();
    await page.waitFor({ state: 'detached' });
    await workbench.activity('STAR Stories').click();
    await readsNotice();
    await shot(workbench, 'closed-book-tree');
    assert.equal(await inWebview(workbench, '[role="treeitem"]').count(), 0);
    await inWebview(workbench, 'button:has-text("Show round")').click();
    await workbench.page.locator('.tab.active', { hasText: 'Round' }).waitFor();
    await workbench.command('View: Close Primary Side Bar');
  });

  it('says why a command doesn’t run', async () => {
    const { workbench } = desk;
    await workbench.command('STAR: Show coverage');
    const said = workbench.notification(NOTICE);
    await said.waitFor();
    assert.equal(await boardTab(workbench).count(), 0);
    await workbench.page.keyboard.press('Escape');
  });

  it('lets the candidate peek at a story, which can’t be changed and closes by itself', async () => {
    const { workbench } = desk;
    await workbench.command('STAR: Peek at a story');
    await workbench.picks.filter({ hasText: 'Moving search to the new cluster' }).waitFor();
    await shot(workbench, 'closed-book-peek');
    await workbench.pick('Moving search to the new cluster');
    await workbench.tab(CLEAN).waitFor();
    const before = await workbench.editorText();
    await workbench.page.keyboard.type('More.');
    assert.equal(await workbench.editorText(), before);
    await workbench.command('STAR: Show round');
    await tab(workbench, CLEAN).waitFor({ state: 'detached' });
    await inWebview(workbench, 'main:has-text("Looked at a story")').waitFor();
  });

  it('counts a document that is opened in another way', async () => {
    const { workbench } = desk;
    await workbench.openFile('nine-depots.md');
    await inWebview(workbench, 'main').waitFor({ state: 'detached' });
    const noted = 'Noted in the round: a look at stories/nine-depots.md';
    await workbench.page.locator('.statusbar-item', { hasText: noted }).waitFor();
    await workbench.command('View: Close Editor');
    await tab(workbench, 'nine-depots.md').waitFor({ state: 'detached' });
    assert.equal(await workbench.squiggles('warning').count(), 0);
  });

  it('brings the documents back behind its record, which tells of the peeks', async () => {
    const { workbench, workspace } = desk;
    await workbench.command('STAR: End round');
    await isOver(workbench);
    const record = workbench.page.locator('.tab.active[data-resource-name$="drill.md"]');
    const name = (await record.getAttribute('data-resource-name')) ?? '';
    await tab(workbench, CLEAN).waitFor();
    const text = workspace.read(`rounds/${name}`);
    assert.match(text, /what: "stories\/search-migration\.md", how: command/);
    assert.match(text, /what: "stories\/nine-depots\.md", how: opened/);
    assert.match(workspace.read(`stories/${UNSAVED}`), /(?<!Not yet saved\.)$/);
    await shot(workbench, 'closed-book-after');
  });
});
