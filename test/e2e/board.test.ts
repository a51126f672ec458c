import assert from 'node:assert/strict';
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
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
import { runningHost } from './harness/running';
import { readFiles, savedFile } from './harness/saved-file';

/** Milliseconds that the page may lag behind a file; far more than it does on a quiet machine. */
const LAG_MS = 15_000;

/** Widths of the page in pixels. */
const WIDTHS = [400, 800, 1400];

const story = (title: string, focus: string, more = '') =>
  `---\ntitle: ${JSON.stringify(title)}\nfocus: [${focus}]\n${more}---\n\n## Situation\n\nHere.\n`;

const ODD = ['<script>alert(1)</script>', 'شريكان في الصيف', '🚀 up', 'a'.repeat(300)];

describe('board', () => {
  const desk = useDesk('sample');
  const part = (selector: string) => inWebview(desk.workbench, selector);
  const press = (key: string) => desk.workbench.page.keyboard.press(key);
  const shows = (locator: Locator, text: string | RegExp) =>
    locator.filter({ hasText: text }).first().waitFor({ timeout: LAG_MS });
  const titles = () => part('.matrix tbody th').allInnerTexts();
  const heading = (name: string) => part('.matrix thead th').filter({ hasText: name });
  const open = async () => {
    await desk.workbench.command('STAR: Show coverage');
    await part('.matrix tbody tr').first().waitFor();
  };

  before('write stories with odd titles', () => {
    for (const [at, title] of ODD.entries()) {
      desk.workspace.write(
        `stories/odd-${at}.md`,
        story(title, 'partnering, prioritizing', 'topics: [influencing]\nstatus: draft\n'),
      );
    }
  });

  it('opens as one page and says how things stand', async () => {
    await open();
    await shows(part('.summary'), '14 stories: ');
    await shows(part('.area'), /Prioritizing\s*thin · /);
    await open();
    assert.equal(await desk.workbench.page.locator('.tab[aria-label^="Coverage"]').count(), 1);
    await part('.plot [data-mark]').first().waitFor();
    await part('.plan > li').first().waitFor();
  });

  it('marks what is solid in the color that a user has chosen', async () => {
    const { workbench, workspace } = desk;
    const frame = await webviewFrame(workbench, '.state-solid');
    const isColored = (color: string) =>
      frame.waitForFunction(
        (wanted) => getComputedStyle(document.querySelector('.state-solid')!).color === wanted,
        color,
      );
    const usual = await part('.state-solid')
      .first()
      .evaluate((mark) => getComputedStyle(mark).color);
    workspace.configure({ 'workbench.colorCustomizations': { 'starStories.solid': '#123456' } });
    await isColored('rgb(18, 52, 86)');
    workspace.configure({ 'workbench.colorCustomizations': {} });
    await isColored(usual);
  });

  it('shows titles as text, whatever they look like', async () => {
    for (const title of ODD) await shows(part('.matrix tbody th'), title);
    assert.equal(await part('main script, main img').count(), 0);
  });

  it('is a table with a caption, headings and words in every cell', async () => {
    assert.equal(
      await part('.matrix caption').innerText(),
      'Stories and the focus areas they are told for',
    );
    assert.equal(await part('.matrix thead th:not([scope="col"])').count(), 0);
    assert.equal(await part('.matrix tbody th:not([scope="row"])').count(), 0);
    assert.equal(await part('.matrix tbody tr').count(), 14);
    const cells = await part('.matrix td.cell:has(svg)').allInnerTexts();
    for (const cell of cells) assert.match(cell, /^\s*(main|supporting)/);
  });

  it('is ordered by keyboard, and says so', async () => {
    const byTitle = await titles();
    await tabTo(desk.workbench.page, heading('Driving Success').locator('button'), 80);
    await press('Enter');
    const sorted = part('.matrix th[aria-sort]');
    await shows(part('.matrix th[aria-sort="descending"]'), 'Driving Success');
    assert.equal(await sorted.count(), 1);
    assert.notDeepEqual(await titles(), byTitle);
    assert.deepEqual((await titles()).sort(), [...byTitle].sort());
    await press('Enter');
    await shows(part('.matrix th[aria-sort="ascending"]'), 'Driving Success');
    await heading('Story').locator('button').click();
    await shows(part('.matrix th[aria-sort="ascending"]'), 'Story');
    assert.deepEqual(await titles(), byTitle);
  });

  it('changes to topics by an arrow key', async () => {
    await part('[role="tab"][aria-selected="true"]').focus();
    await press('ArrowRight');
    await part('.matrix-topics').waitFor();
    await part('#tab-topics:focus').waitFor();
    await shows(heading('Influencing others'), 'strong of');
    await press('ArrowLeft');
    await part('.matrix-areas').waitFor();
  });

  /** What the mark with the focus says, once the line below says the same; both change with the stories. */
  const readMark = async () => {
    for (let tries = 0; tries < 100; tries++) {
      const label = await part('.plot [data-mark]:focus').getAttribute('aria-label');
      const said = await part('.readout').innerText();
      if (label && said.includes(label)) return label;
      await desk.workbench.page.waitForTimeout(100);
    }
    throw new Error('the line below the plot says something else');
  };

  it('reads its plot mark by mark', async () => {
    await part('.plot [data-mark][tabindex="0"]').focus();
    const first = await readMark();
    await press('ArrowDown');
    assert.notEqual(await readMark(), first);
    assert.equal(await part('.plot [data-mark][tabindex="0"]').count(), 1);
    const cells = await part('details td').allTextContents();
    assert.equal(cells.length, 25);
  });

  it('keeps the focus where it is while stories change', async () => {
    const { workspace } = desk;
    const button = part('.matrix tbody tr:last-child th button');
    await button.focus();
    const key = (await button.getAttribute('data-key')) ?? '';
    workspace.write('stories/a-new-one.md', story('A new one', 'developing-others'));
    await shows(part('.summary'), '15 stories: ');
    await part(`[data-key="${key}"]:focus`).waitFor();
    renameSync(workspace.path('stories/a-new-one.md'), workspace.path('stories/renamed.md'));
    workspace.write('stories/renamed.md', story('Another name', 'developing-others'));
    await shows(part('.matrix tbody th'), 'Another name');
    rmSync(workspace.path('stories/renamed.md'));
    await shows(part('.summary'), '14 stories: ');
    await part(`[data-key="${key}"]:focus`).waitFor();
  });

  it('goes on from the heading when what had the focus is gone', async () => {
    const { workspace } = desk;
    workspace.write('stories/short-lived.md', story('Short-lived', 'developing-others'));
    const button = part('.matrix tbody th button').filter({ hasText: 'Short-lived' });
    await button.waitFor({ timeout: LAG_MS });
    await button.focus();
    rmSync(workspace.path('stories/short-lived.md'));
    await part('#matrix h2:focus').waitFor({ timeout: LAG_MS });
  });

  it('opens a story', async () => {
    await tabTo(desk.workbench.page, part('.matrix tbody th button').first(), 80);
    await press('Enter');
    await desk.workbench.page.locator('.monaco-editor.focused').first().waitFor();
    await open();
  });

  it('begins a story for a gap', async () => {
    const { workbench, workspace } = desk;
    const gap = part('#gaps .line').filter({ hasText: 'Prioritizing' });
    await gap.locator('button', { hasText: 'New story' }).focus();
    await press('Enter');
    await workbench.fillQuickInput('What we stopped doing');
    await press('Enter');
    await workbench.tab('what-we-stopped-doing.md').waitFor();
    assert.match(workspace.read('stories/what-we-stopped-doing.md'), /focus: \[prioritizing\]/);
    await open();
    await shows(part('.matrix tbody th'), 'What we stopped doing');
  });

  const save = (choose: () => Promise<void>, name: string) =>
    savedFile(desk, choose, 'coverage-', name);
  const button = (label: string) => () => part(`.exports button:has-text("${label}")`).click();

  it('proposes a name with the day, and asks before it writes over a file', async () => {
    const { workbench, workspace } = desk;
    assert.match(
      await workbench.proposedPath(button('SVG'), 'coverage-'),
      /\/coverage-\d{4}-\d\d-\d\d\.svg$/,
    );
    await shot(workbench, 'board-save');
    writeFileSync(workspace.path('there.svg'), 'mine');
    await workbench.fillQuickInput(workspace.path('there.svg'));
    await press('Enter');
    await workbench.quickInput.filter({ hasText: 'already exists' }).waitFor();
    // The first one takes back only the question.
    await press('Escape');
    await workbench.quickInput.filter({ hasText: 'already exists' }).waitFor({ state: 'hidden' });
    await press('Escape');
    await workbench.quickInput.waitFor({ state: 'hidden' });
    assert.equal(workspace.read('there.svg'), 'mine');
  });

  it('is saved in every format', async () => {
    const { workbench, workspace } = desk;
    const markdown = await save(button('Markdown'), 'board.md');
    assert.match(markdown, /^# Coverage\n/);
    assert.doesNotMatch(markdown, /<script>/);
    const svg = await save(button('SVG'), 'board.svg');
    const html = await save(async () => {
      await workbench.command('STAR: Export coverage');
      await workbench.pick('Page to print');
    }, 'board.html');
    await save(button('PNG'), 'board.png');
    const png = readFileSync(workspace.path('board.png'));
    assert.equal(png.toString('latin1', 1, 4), 'PNG');
    assert.deepEqual([png.readUInt32BE(16), png.readUInt32BE(20) > 800], [1536, true]);
    await assertParses(html, svg);
  });

  /** As the browser reads them: nothing runs, all titles are text. */
  const assertParses = async (html: string, svg: string) => {
    const found = await readFiles(desk, html, svg, `${runningHost().out}/board-print.png`);
    assert.deepEqual([found.live, found.broken, found.errors], [0, 0, []]);
    assert.ok(found.styled);
    for (const title of ODD) assert.ok(found.text.includes(title), title);
  };

  for (const theme of themes) {
    for (const width of WIDTHS) {
      it(`is accessible and fits, ${theme}, ${width} wide`, async () => {
        const { workbench, workspace } = desk;
        await setTheme(workbench, workspace, theme);
        await open();
        await setPageWidth(workbench, width);
        const frame = await webviewFrame(workbench, '.summary');
        assert.equal(await overflows(frame), false);
        for (const table of ['topics', 'areas']) {
          await part(`#tab-${table}`).click();
          await part(`.matrix-${table}`).waitFor();
          assert.deepEqual(violations(await runAxe(frame)), []);
          await shot(workbench, `board-${theme}-${width}-${table}`);
        }
        const folds = ['area-meanings', 'plot-table'].map((key) => part(`[data-key="${key}"]`));
        for (const fold of folds) await fold.click();
        await part('.meanings dd').first().waitFor();
        await part('details td').first().waitFor();
        assert.deepEqual(violations(await runAxe(frame)), []);
        for (const fold of folds) await fold.click();
      });
    }
  }

  it('is looked at as before when it comes to the front again', async () => {
    const { workbench } = desk;
    await part('#tab-topics').click();
    await heading('Date').locator('button').click();
    await shows(part('.matrix th[aria-sort="descending"]'), 'Date');
    await workbench.openFile('half-the-pages.md');
    await part('.matrix').waitFor({ state: 'detached' });
    await open();
    await part('.matrix-topics').waitFor();
    await shows(part('.matrix th[aria-sort="descending"]'), 'Date');
  });

  it('is there again after a reload', async () => {
    const { workbench } = desk;
    await stored(workbench, 'memento/workbench.parts.editor', 'starStories.board');
    await workbench.reload();
    // What was in front may have been written down a while ago.
    await workbench.page.locator('.tab[aria-label^="Coverage"]').click();
    await part('.matrix tbody tr').first().waitFor();
    await shows(part('.summary'), '15 stories: ');
  });
});
