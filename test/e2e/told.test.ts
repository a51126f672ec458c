import assert from 'node:assert/strict';
import { inWebview, shot, useDesk, type Workbench } from './harness';

const DRILL = '2026-11-07T1841-drill.md';
const INTERVIEW = '2026-11-14T1003-exploratory.md';
const CASE = '2026-11-19T1832-service-ownership.md';
const TITLE = 'Note the stories told';

const button = ({ page }: Workbench) =>
  page.locator(`.editor-group-container.active .editor-actions [aria-label^="${TITLE}"]`);
const roundRow = ({ page }: Workbench, text: string) =>
  page.locator('.pane .monaco-list-row', { hasText: text });
const story = ({ picks }: Workbench, title: string) => picks.filter({ hasText: title });

async function choose(workbench: Workbench, title: string): Promise<void> {
  await workbench.fillQuickInput(title);
  await story(workbench, title).first().click();
  await workbench.fillQuickInput('');
}

async function accept({ page, quickInput }: Workbench): Promise<void> {
  await quickInput.locator('input.input').press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

describe('the stories told in a round', () => {
  const desk = useDesk('sample');

  it('are asked for in the title of the record, those for its question first', async () => {
    const { workbench } = desk;
    await workbench.openFile(DRILL);
    await button(workbench).click();
    await story(workbench, 'Ten people, one rota').first().waitFor();
    const [first = ''] = await workbench.picks.allInnerTexts();
    assert.match(first, /The reminders I let go out twice/);
    const checked = workbench.quickInput.locator('.monaco-list-row[aria-checked="true"]');
    assert.equal(await checked.count(), 1);
    await shot(workbench, 'told-pick');
  });

  it('are written into the record and counted in the list of rounds and in coverage', async () => {
    const { workbench, workspace } = desk;
    const before = workspace.read(`rounds/${DRILL}`);
    await choose(workbench, 'Ten people, one rota');
    await accept(workbench);
    await workbench.activity('STAR Stories').click();
    await roundRow(workbench, 'Drill · 5 min · 2 told').waitFor();
    const told = 'told: ["stories/reminders-sent-twice.md"';
    assert.equal(
      workspace.read(`rounds/${DRILL}`),
      before.replace(told, `${told}, "stories/ten-people-one-rota.md"`),
    );
    const row = '[role="treeitem"]:has-text("Ten people, one rota"):has-text("told once")';
    await inWebview(workbench, row).first().waitFor();
    await shot(workbench, 'told-rounds');
  });

  it('are asked for beside a round, and can be taken back', async () => {
    const { workbench, workspace } = desk;
    const row = roundRow(workbench, 'Drill');
    await row.hover();
    await row.locator(`[aria-label^="${TITLE}"]`).click();
    await choose(workbench, 'Ten people, one rota');
    await accept(workbench);
    await roundRow(workbench, 'Drill · 5 min · 1 told').waitFor();
    assert.match(workspace.read(`rounds/${DRILL}`), /\ntold: \["stories\/reminders[\w-]+\.md"\]\n/);
  });

  it('are not asked for in a case', async () => {
    const { workbench } = desk;
    const row = roundRow(workbench, 'Service Ownership: Slow');
    await row.hover();
    assert.equal(await row.locator(`[aria-label^="${TITLE}"]`).count(), 0);
    await workbench.openFile(CASE);
    await button(workbench).waitFor({ state: 'detached' });
    await workbench.openFile(INTERVIEW);
    await button(workbench).waitFor();
  });

  it('are asked for by the palette, for a round of one’s choice', async () => {
    const { workbench, workspace } = desk;
    await workbench.openFile(CASE);
    await workbench.command(`STAR: ${TITLE}`);
    await workbench.picks.filter({ hasText: 'Exploratory' }).waitFor();
    assert.equal(await workbench.picks.count(), 2);
    await workbench.pick('Exploratory');
    await story(workbench, 'Half the pages in one quarter').first().waitFor();
    await choose(workbench, 'Nineteen days to a stadium on-sale');
    await accept(workbench);
    await roundRow(workbench, 'Exploratory · 51 min · 5 told').waitFor();
    assert.match(workspace.read(`rounds/${INTERVIEW}`), /"stories\/nineteen-days\.md"\]\n/);
  });
});
