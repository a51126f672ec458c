import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { SECTION_IDS } from '../../src/core/review/patterns';
import { manyRounds } from '../core/review/many-rounds';
import {
  inWebview,
  overflows,
  runAxe,
  setTheme,
  shot,
  stored,
  tabTo,
  themes,
  useDesk,
  violations,
  webviewFrame,
} from './harness';
import { setPageWidth } from './harness/page-width';
import { readFiles, savedFile } from './harness/saved-file';
import { RoundLog } from './harness/round-log';
import { runningHost } from './harness/running';

/** Milliseconds that the page may lag behind a file; far more than it does on a quiet machine. */
const LAG_MS = 15_000;

/** Widths of the page in pixels. */
const WIDTHS = [220, 700, 1400];

const ROUNDS = manyRounds(14);
const LATER = manyRounds(15).at(-1)!;

describe('patterns', () => {
  const desk = useDesk('sample');
  const part = (selector: string) => inWebview(desk.workbench, selector);
  const press = (key: string) => desk.workbench.page.keyboard.press(key);
  const shows = (locator: Locator, text: string | RegExp) =>
    locator.filter({ hasText: text }).first().waitFor({ timeout: LAG_MS });
  const open = async () => {
    await desk.workbench.command('STAR: Show patterns');
    await part('#steam').waitFor();
  };
  const addRound = ({ name, text }: (typeof ROUNDS)[number]) =>
    desk.workspace.write(`rounds/${name}`, text);

  before('write rounds', () => {
    rmSync(desk.workspace.path('rounds'), { recursive: true });
    for (const round of ROUNDS) addRound(round);
  });

  it('opens as one page and says which rounds it rests on', async () => {
    await open();
    await shows(part('.summary'), '14 rounds, from January 6, 2025 to January 19, 2025.');
    await open();
    assert.equal(await desk.workbench.page.locator('.tab[aria-label^="Patterns"]').count(), 1);
  });

  it('puts all its questions to them, each with how it is counted', async () => {
    const ids = await part('main > section').evaluateAll((all) => all.map(({ id }) => id));
    assert.deepEqual(ids, ['overview', ...SECTION_IDS]);
    for (const id of SECTION_IDS) {
      await part(`[id="${id}"] summary:has-text("How this is counted")`).click();
      assert.ok((await part(`[id="${id}"] .how`).innerText()).length > 40, id);
      await part(`[id="${id}"] summary:has-text("How this is counted")`).click();
    }
  });

  it('says first what stands out, and leads to each section', async () => {
    const titles = await part('#overview button').allInnerTexts();
    const all = await part('main > section:not(#overview) h2').allInnerTexts();
    assert.deepEqual([...titles].sort(), [...all].sort());
    const first = await part('#phases .findings p').first().innerText();
    const telling = part('#overview li:has(button:text-is("Time by phase"))');
    assert.ok((await telling.innerText()).includes(first));
    await telling.locator('button').focus();
    await press('Enter');
    await part('#phases h2:focus').waitFor();
    await tabTo(desk.workbench.page, part('#phases .findings button.link').first());
  });

  it('tells all that has the focus apart, so that it comes back to the same', async () => {
    const tables = part('details:not([open]) summary:has-text("able")');
    while ((await tables.count()) > 0) await tables.first().click();
    const keys = await part('main > section:not(#overview) [data-key]').evaluateAll((found) =>
      found.map((one) => one.getAttribute('data-key')),
    );
    assert.deepEqual([...new Set(keys)], keys);
    const open = part('details[open] summary:has-text("able")');
    while ((await open.count()) > 0) await open.first().click();
  });

  it('reads a chart mark by mark, by keyboard and by pointer', async () => {
    const plot = (selector: string) => part(`#ratings .plot ${selector}`);
    const readout = part('#ratings .readout');
    await part('#ratings h2').focus();
    await tabTo(desk.workbench.page, plot('[data-mark][tabindex="0"]'));
    const first = await plot('[data-mark]:focus').getAttribute('aria-label');
    assert.match(first ?? '', /January \d+, 2025, .+: (level [1-4]|not shown), rated by/);
    await shows(readout, first ?? '');
    await press('ArrowRight');
    const second = await plot('[data-mark]:focus').getAttribute('aria-label');
    assert.notEqual(second, first);
    await shows(readout, second ?? '');
    await press('End');
    await shows(readout, (await plot('[data-mark]').last().getAttribute('aria-label')) ?? '');
    assert.equal(await plot('[data-mark][tabindex="0"]').count(), 1);
    const pointed = plot('[data-mark]').nth(3);
    await pointed.hover();
    await shows(readout, (await pointed.getAttribute('aria-label')) ?? '');
    await readout.hover();
    await shows(readout, (await plot('[data-mark]:focus').getAttribute('aria-label')) ?? '');
  });

  it('has every value of its charts in the table behind them', async () => {
    await part('#ratings summary:has-text("All values as a table")').click();
    const rows = await part('#ratings tbody tr').count();
    const own = await part('#ratings [data-mark*="/self/"]').count();
    assert.equal(rows, own);
    assert.equal(await part('#ratings thead th:not([scope="col"])').count(), 0);
    assert.equal(await part('#ratings tbody th:not([scope="row"])').count(), 0);
  });

  it('opens the round that a finding rests on, and comes back as it was', async () => {
    const { workbench } = desk;
    await part('#phases .findings button.link').first().focus();
    await press('Enter');
    await workbench.editor.waitFor();
    assert.match(await workbench.editorText(), /type: star-round/);
    await open();
    await part('#ratings details[open] table').waitFor();
    await part('#ratings summary:has-text("All values as a table")').click();
  });

  it('follows its files and keeps the focus meanwhile', async () => {
    const { workspace } = desk;
    const mark = part('#steam [data-mark]').first();
    await mark.focus();
    addRound(LATER);
    await shows(part('.summary'), '15 rounds, from January 6, 2025 to January 20, 2025.');
    await part('#steam [data-mark]:focus').waitFor();
    rmSync(workspace.path(`rounds/${LATER.name}`));
    await shows(part('.summary'), '14 rounds, ');
    await part('#steam [data-mark]:focus').waitFor();
  });

  it('names files that say they are rounds and can’t be read', async () => {
    const { workspace } = desk;
    workspace.write('rounds/<b>broken.md', '---\ntype: star-round\nround: [\n---\n');
    await shows(part('.unreadable'), '<b>broken.md');
    await shows(part('.summary'), '14 rounds, ');
    rmSync(workspace.path('rounds/<b>broken.md'));
    await part('.unreadable').waitFor({ state: 'detached', timeout: LAG_MS });
  });

  const save = (choose: () => Promise<void>, name: string) =>
    savedFile(desk, choose, 'patterns-', name);
  const button = (where: string, label: string) => () =>
    part(`${where} button:has-text("${label}")`).click();

  it('is saved in every format', async () => {
    const { workbench, workspace } = desk;
    const markdown = await save(button('header', 'Markdown'), 'patterns.md');
    assert.match(markdown, /^# Patterns\n\n14 rounds, /);
    const svg = await save(button('#ratings', 'SVG'), 'ratings.svg');
    const html = await save(button('header', 'Page to print'), 'patterns.html');
    await save(async () => {
      await workbench.command('STAR: Export patterns');
      await workbench.pick('PNG');
      await workbench.pick('Time by phase');
    }, 'phases.png');
    const png = readFileSync(workspace.path('phases.png'));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.equal(png.readUInt32BE(16), 1536);
    const found = await readFiles(desk, html, svg, `${runningHost().out}/patterns-print.png`);
    assert.deepEqual([found.live, found.broken, found.errors], [0, 0, []]);
    assert.ok(found.styled);
    for (const title of await part('h2').allInnerTexts()) {
      assert.ok(found.text.includes(title), title);
    }
  });

  for (const theme of themes) {
    for (const width of WIDTHS) {
      it(`is accessible and fits, ${theme}, ${width} wide`, async function () {
        // Hundreds of marks are looked at one by one.
        this.timeout(240_000);
        const { workbench, workspace } = desk;
        await setTheme(workbench, workspace, theme);
        await open();
        await setPageWidth(workbench, width);
        const frame = await webviewFrame(workbench, '#steam');
        assert.equal(await overflows(frame), false);
        await part('h1').scrollIntoViewIfNeeded();
        await shot(workbench, `patterns-${theme}-${width}`);
        const table = part('#ratings summary:has-text("All values as a table")');
        await table.click();
        await part('#ratings td').first().waitFor();
        assert.equal(await overflows(frame), false);
        assert.deepEqual(violations(await runAxe(frame)), []);
        await part('#stories').scrollIntoViewIfNeeded();
        await shot(workbench, `patterns-${theme}-${width}-end`);
        await table.click();
      });
    }
  }

  it('shows nothing of the rounds while one runs', async () => {
    const { workbench } = desk;
    const log = new RoundLog(runningHost().dataDir);
    await workbench.command('STAR: Start drill');
    await workbench.pick('Any topic');
    await workbench.statusItem('starStories.round').filter({ hasText: 'Question' }).waitFor();
    await workbench.page.locator('.tab.active[aria-label^="Round"]').waitFor();
    await workbench.page.locator('.tab[aria-label^="Patterns"]').click();
    await part('[role="status"]:has-text("Closed book")').waitFor();
    assert.equal(await part('section').count(), 0);
    await workbench.command('STAR: Export patterns');
    await workbench.notification('Closed book').waitFor();
    await workbench.command('STAR: Throw the round away');
    await workbench.page
      .locator('.monaco-dialog-box .monaco-button:has-text("Throw away")')
      .click();
    await part('#steam').waitFor({ timeout: LAG_MS });
    await log.untilGone();
  });

  it('is there again after a reload', async () => {
    const { workbench } = desk;
    await stored(workbench, 'memento/workbench.parts.editor', 'starStories.patterns');
    await workbench.reload();
    // What was in front may have been written down a while ago.
    await workbench.page.locator('.tab[aria-label^="Patterns"]').click();
    await part('#steam').waitFor();
    await shows(part('.summary'), '14 rounds, ');
  });

  it('offers a mock where there is no round yet', async () => {
    const { workbench, workspace } = desk;
    renameSync(workspace.path('rounds'), workspace.path('elsewhere'));
    await shows(part('main'), 'No saved rounds yet.');
    assert.deepEqual(violations(await runAxe(await webviewFrame(workbench, '.welcome'))), []);
    await shot(workbench, 'patterns-empty');
    await part('button:has-text("Start 60-minute mock")').waitFor();
    await workbench.command('STAR: Export patterns');
    await workbench.notification('There are no saved rounds to export yet.').waitFor();
  });
});
