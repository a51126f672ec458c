import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { readCase } from '../../src/core/case/read/read-case';
import type { Case } from '../../src/core/guide/case';
import {
  inWebview,
  overflows,
  runAxe,
  setTheme,
  shot,
  tabTo,
  themes,
  useDesk,
  violations,
  webviewFrame,
  Workbench,
} from './harness';
import { RoundLog } from './harness/round-log';
import { runningHost } from './harness/running';

const ITEM = 'starStories.round';
const SHOW = 'STAR: Show interviewer’s side';

function shipped(id: string): Case {
  const { study } = readCase(readFileSync(`src/core/guide/cases/${id}.case.yaml`, 'utf8'));
  assert.ok(study, id);
  return study;
}

describe('the interviewer’s side of a case', function () {
  // Each step needs the round that the one before has left.
  this.bail(true);
  const desk = useDesk('sample');
  const study = shipped('messenger-intermittent');
  /** The partner's window, which VS Code has no workbench in. */
  let partner: { readonly page: Page };
  let log: RoundLog;

  const candidates = (selector: string) => inWebview(desk.workbench, selector);
  const partners = (selector: string) => inWebview(partner, selector);
  const card = (text: string) => partners('.cards > li').filter({ hasText: text });
  const fact = (id: string) => study.facts.find((one) => one.id === id)!;

  async function answerDialog({ page }: Workbench, button: string): Promise<void> {
    const dialog = page.locator('.monaco-dialog-box');
    await dialog.filter({ hasText: 'spoiled' }).waitFor();
    await dialog.locator('.monaco-button').filter({ hasText: button }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  before('begin a case', async () => {
    const { workbench } = desk;
    log = new RoundLog(runningHost().dataDir);
    await workbench.activity('STAR Stories').waitFor();
    await workbench.command('STAR: Start a case');
    await workbench.fillQuickInput(study.title);
    await workbench.pick(study.title);
    await workbench.statusItem(ITEM).filter({ hasText: 'Brief and restate' }).waitFor();
    await candidates('.transcript').waitFor();
    await workbench.page.keyboard.press('Control+Alt+Period');
  });

  it('asks before it spoils the case', async () => {
    const { workbench } = desk;
    await workbench.command(SHOW);
    await shot(workbench, 'interviewer-warning');
    await answerDialog(workbench, 'Keep it hidden');
    assert.equal(workbench.page.context().pages().length, 1);
  });

  it('opens in a window of its own', async () => {
    const { workbench } = desk;
    const opened = workbench.page.context().waitForEvent('page');
    await workbench.command(SHOW);
    await answerDialog(workbench, 'Show it');
    partner = { page: await opened };
    await partners('h1').filter({ hasText: study.title }).waitFor();
    await partners('h2').filter({ hasText: 'Clarify and scope' }).waitFor();
    await card(fact('f-since').answer).filter({ hasText: 'not yet' }).waitFor();
    await shot(partner, 'interviewer');
  });

  it('shows what the candidate has asked for', async () => {
    const { page } = desk.workbench;
    const { ask, answer } = fact('f-since');
    await page.bringToFront();
    await candidates('#words').fill(ask[0] ?? '');
    await candidates('#words').press('Enter');
    await candidates('.turn.interviewer').filter({ hasText: answer }).waitFor();
    await card(answer).filter({ hasText: 'told' }).first().waitFor();
    await partners('.lines').filter({ hasText: ask[0] }).waitFor();
  });

  it('tells the candidate a fact by keyboard, and keeps the focus', async () => {
    const { ask, answer } = fact('f-scope');
    await partner.page.bringToFront();
    const tell = partners(`button[aria-label="Tell: ${ask[0]}"]`);
    await tabTo(partner.page, tell, 60);
    await partner.page.keyboard.press('Enter');
    await candidates('.turn.interviewer').filter({ hasText: answer }).waitFor();
    await card(answer).filter({ hasText: 'told' }).waitFor();
    assert.equal(await tell.getAttribute('aria-disabled'), 'true');
    assert.ok(await tell.evaluate((one) => one === one.ownerDocument.activeElement));
    await log.until('gave it', ({ notes }) => notes.some(({ gave }) => gave === 'f-scope'));
  });

  it('ticks a signal and takes it back', async () => {
    const tick = partners('#signals ~ .ticks input').first();
    await tick.focus();
    await partner.page.keyboard.press('Space');
    const { notes } = await log.until('saw it', (round) => round.notes.some(({ saw }) => saw));
    const seen = notes.find(({ saw }) => saw)?.saw;
    assert.ok(study.expects.some(({ signal, phase }) => signal === seen && phase === 'clarify'));
    await partners('#signals ~ p').filter({ hasText: '1 of' }).waitFor();
    await partner.page.keyboard.press('Space');
    await log.until('took it back', (round) => !round.notes.some(({ saw }) => saw));
    await partner.page.keyboard.press('Space');
    await log.until('saw it again', (round) => round.notes.some(({ saw }) => saw));
  });

  it('keeps the truth folded away until it is opened', async () => {
    const truth = partners('details p').filter({ hasText: study.debrief.truth });
    assert.equal(await truth.isVisible(), false);
    const summary = partners('summary').filter({ hasText: 'What really happened' });
    await summary.focus();
    await partner.page.keyboard.press('Enter');
    await truth.waitFor();
  });

  for (const theme of themes) {
    it(`is accessible and fits, ${theme}`, async () => {
      const { workbench, workspace } = desk;
      await setTheme(workbench, workspace, theme);
      await partners('details:not(.series details)').evaluateAll((all) =>
        all.forEach((one) => one.setAttribute('open', '')),
      );
      const frame = await webviewFrame(partner, 'h1');
      assert.deepEqual(violations(await runAxe(frame)), []);
      for (const width of [1200, 700, 400]) {
        await partner.page.setViewportSize({ width, height: 900 });
        assert.equal(await overflows(frame), false, `${width}`);
        await shot(partner, `interviewer-${theme}-${width}`);
      }
    });
  }

  it('only shows the round in another window of the folder', async () => {
    const { workspace } = desk;
    // A browser that knows nothing of the folder restores nothing in it.
    const context = await runningHost().browser.newContext();
    try {
      const other = await Workbench.open(context, { folder: workspace.folder });
      await other.statusItem(ITEM).waitFor();
      const opened = context.waitForEvent('page');
      await other.command(SHOW);
      await answerDialog(other, 'Show it');
      const shown = { page: await opened };
      await inWebview(shown, 'h1').filter({ hasText: study.title }).waitFor();
      await inWebview(shown, 'header').filter({ hasText: 'Another window' }).waitFor();
      assert.equal(await inWebview(shown, 'button[aria-label^="Tell"]').count(), 0);
      assert.equal(await inWebview(shown, 'input:enabled').count(), 0);
    } finally {
      await context.close();
    }
  });

  it('closes with the round, and what was ticked is kept', async () => {
    const { workbench, workspace } = desk;
    await workbench.page.bringToFront();
    const closed = partner.page.waitForEvent('close');
    await workbench.command('STAR: End round');
    await workbench.statusItem(ITEM).waitFor({ state: 'detached' });
    await closed;
    const tab = workbench.page.locator('.tab.active[data-resource-name$="-service-ownership.md"]');
    const record = workspace.read(`rounds/${await tab.getAttribute('data-resource-name')}`);
    assert.ok(record.includes(fact('f-scope').answer));
    assert.match(record, /partner/);
  });
});
