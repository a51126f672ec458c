import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { readRetrieval } from '../../src/core/retrieval/read';
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

/** Milliseconds until the page has answered; the time of a cue is among them. */
const LAG_MS = 30_000;

/** Widths of the page in pixels. */
const WIDTHS = [200, 1200];

/** Records that are there before the drill. */
const SAMPLE_ROUNDS = readdirSync('sample/rounds');

/** What must not be seen before the reveal: each story's title, and how its Situation begins. */
const SECRETS = readdirSync('sample/stories').flatMap((name) => {
  const text = readFileSync(`sample/stories/${name}`, 'utf8');
  const title = /^title: (.*)$/m.exec(text)?.[1] ?? '';
  const opening = /^## Situation\s+(.{20})/m.exec(text)?.[1] ?? '';
  return [title.replaceAll('"', ''), opening];
});

describe('retrieval drill', function () {
  // Each step needs what the one before has left.
  this.bail(true);
  const desk = useDesk('sample');
  const part = (selector: string) => inWebview(desk.workbench, selector);
  const press = (key: string) => desk.workbench.page.keyboard.press(key);
  const shows = (locator: Locator, text: string | RegExp) =>
    locator.filter({ hasText: text }).first().waitFor({ timeout: LAG_MS });
  const isCue = (number: number) => shows(part('header .quiet'), `${number} of 10`);
  const isRevealed = () => part('.judge').waitFor();
  const page = async () => {
    const frame = await webviewFrame(desk.workbench, 'main');
    return frame.evaluate(() => document.documentElement.outerHTML);
  };
  const findRecord = () => {
    const names = readdirSync(desk.workspace.path('rounds'));
    const isOurs = (one: string) => one.endsWith('-retrieval.md') && !SAMPLE_ROUNDS.includes(one);
    const name = names.find(isOurs) ?? '';
    return name && readRetrieval(desk.workspace.read(`rounds/${name}`));
  };
  /** The results in the file, once there are so many. */
  const results = async (wanted: number) => {
    for (let tries = 0; tries < 100; tries++) {
      const record = findRecord();
      if (record && record.results.length >= wanted) return record.results;
      await desk.workbench.page.waitForTimeout(100);
    }
    throw new Error(`no ${wanted} results are saved`);
  };

  it('shows a cue and nothing of a story', async () => {
    const { workbench } = desk;
    assert.ok(SECRETS.every((one) => one.length > 5));
    await workbench.activity('STAR Stories').waitFor();
    await workbench.command('STAR: Start retrieval drill');
    await workbench.pick('Topics');
    await isCue(1);
    const html = await page();
    for (const secret of SECRETS) assert.equal(html.includes(secret), false, secret);
    await shows(part('.news'), /^Cue 1 of 10: .+\./);
    assert.equal(findRecord(), '');
  });

  it('is played by keyboard alone, and keeps what was judged at once', async () => {
    await part('.buttons button:focus').waitFor();
    await press('Space');
    await shows(part('.clock'), /It took \d+ s\./);
    for (const secret of SECRETS) assert.equal((await page()).includes(secret), false, secret);
    await press('r');
    await isRevealed();
    await part('.stories .choice').first().waitFor();
    await press('ArrowDown');
    await part('.stories .choice:first-of-type input:checked:focus').waitFor();
    const title = await part('.stories .choice strong').first().innerText();
    await press('t');
    await part('.judge input:checked:focus').waitFor();
    await shot(desk.workbench, 'retrieval-revealed');
    await press('1');
    await isCue(2);
    const [first] = await results(1);
    assert.ok(first && first.seconds <= 10);
    assert.deepEqual([first.recall, first.opening], ['in-time', true]);
    assert.ok(desk.workspace.read(first.story ?? '').includes(title));
  });

  it('says once that the time is up, and locks nothing', async () => {
    await part('#typed').focus();
    await desk.workbench.page.keyboard.type('r 1 the "one": two');
    await shows(part('.news'), 'Time is up. Late counts, too.');
    await shows(part('.clock'), 'Time is up. Late counts, too.');
    await press('Enter');
    await part('.buttons button:focus').waitFor();
    await press('r');
    await isRevealed();
    await shows(part('main'), 'You typed: r 1 the "one": two');
    assert.equal(await part('.judge button').count(), 2);
    await press('1');
    await press('2');
    await isCue(3);
    await shows(part('.news'), /^Cue 3 of 10: /);
    const [, second] = await results(2);
    assert.ok(second && second.seconds > 10);
    assert.deepEqual([second.recall, second.typed], ['late', 'r 1 the "one": two']);
  });

  it('begins in the field for those who type', async () => {
    await part('#typed:focus').waitFor();
    assert.equal(await part('#typed').inputValue(), '');
    await press('Enter');
    await part('.buttons button:focus').waitFor();
    await press('Enter');
    await isRevealed();
    await press('3');
    await isCue(4);
    assert.equal((await results(3))[2]?.recall, 'not');
  });

  it('hides stories elsewhere, and goes on where it was when it was hidden', async () => {
    const { workbench } = desk;
    await workbench.command('STAR: Show coverage');
    const notice = workbench.notification('Stories are hidden while a retrieval drill');
    await notice.waitFor();
    await workbench.openFile('README.md');
    await part('main').waitFor({ state: 'detached' });
    await workbench.command('STAR: Start retrieval drill');
    await isCue(4);
  });

  const looksWell = async (name: string) => {
    const { workbench } = desk;
    for (const width of WIDTHS) {
      await setPageWidth(width);
      const frame = await webviewFrame(workbench, 'main');
      assert.equal(await overflows(frame), false, `${name} ${width}`);
      assert.deepEqual(violations(await runAxe(frame)), [], `${name} ${width}`);
      await shot(workbench, `retrieval-${name}-${width}`);
    }
  };

  /** The page fills the window without side bar but for the activity bar. */
  const setPageWidth = async (width: number) => {
    const { page } = desk.workbench;
    if (await page.locator('.part.sidebar').isVisible()) {
      await desk.workbench.command('View: Toggle Primary Side Bar Visibility');
    }
    const frame = page.locator('iframe.webview.ready').first();
    const box = await frame.boundingBox();
    const size = page.viewportSize();
    if (!box || !size) throw new Error('no page to be measured');
    await page.setViewportSize({ width: width + size.width - box.width, height: 900 });
  };

  for (const theme of themes) {
    it(`is accessible and fits, ${theme}`, async () => {
      await setTheme(desk.workbench, desk.workspace, theme);
      await looksWell(`${theme}-cue`);
      await part('.buttons button').last().focus();
      await press('r');
      await isRevealed();
      await looksWell(`${theme}-revealed`);
      const number = await part('header .quiet').innerText();
      await press('3');
      await isCue(Number.parseInt(number, 10) + 1);
    });
  }

  it('ends when the candidate wants, with what was judged', async () => {
    const judged = 3 + themes.length;
    await tabTo(desk.workbench.page, part('footer button'), 20);
    await press('Enter');
    await shows(
      part('.summary'),
      `1 of ${judged} named in time, 1 late, ${judged - 2} not recalled.`,
    );
    assert.equal(await part('.results li').count(), judged);
    assert.equal((await results(judged)).length, judged);
    for (const theme of themes) {
      await setTheme(desk.workbench, desk.workspace, theme);
      await looksWell(`${theme}-over`);
    }
    await setPageWidth(1200);
    await part('button').filter({ hasText: 'Open the record' }).click();
    await desk.workbench.page.locator('.tab.active[data-resource-name$="-retrieval.md"]').waitFor();
  });

  it('asks for patterns by their problems', async () => {
    const { workbench } = desk;
    await workbench.command('STAR: Start retrieval drill');
    await workbench.pick('Design patterns');
    await isCue(1);
    assert.equal(await part('.name').count(), 0);
    await press('r');
    await isRevealed();
    await part('.name').waitFor();
    const name = await part('.name').innerText();
    assert.equal((await part('.prompt').innerText()).includes(name), false);
    await shot(workbench, 'retrieval-pattern');
    await press('3');
    await isCue(2);
  });

  it('says after a reload that the drill has ended, and offers a new one', async () => {
    const { workbench } = desk;
    await stored(workbench, 'memento/workbench.parts.editor', 'starStories.retrieval');
    await workbench.reload();
    await workbench.page.locator('.tab[aria-label^="Retrieval drill"]').click();
    await shows(part('[role="status"]'), 'The drill that was here has ended.');
    assert.deepEqual(violations(await runAxe(await webviewFrame(workbench, 'main'))), []);
    await part('main button').click();
    await workbench.pick('Topics');
    await isCue(1);
  });

  it('ends when a round closes the books, and isn’t begun while it runs', async () => {
    const { workbench } = desk;
    await workbench.command('STAR: Start drill');
    await workbench.pick('Any topic');
    await workbench.page.locator('.tab[aria-label^="Round"]').waitFor();
    await workbench.command('STAR: Start retrieval drill');
    await workbench.notification('Closed book').waitFor();
  });
});
