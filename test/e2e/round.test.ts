import assert from 'node:assert/strict';
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
  type Workbench,
} from './harness';
import { RoundLog } from './harness/round-log';
import { runningHost } from './harness/running';

const ITEM = 'starStories.round';
const title = (workbench: Workbench) => inWebview(workbench, 'main > h1');
const button = (workbench: Workbench, name: string) =>
  inWebview(workbench, `main button:has-text("${name}")`);
const words = (workbench: Workbench) => inWebview(workbench, '#words');
const news = (workbench: Workbench, text: string) =>
  inWebview(workbench, '.news').filter({ hasText: text }).waitFor({ state: 'attached' });
const storedWords = (workbench: Workbench) =>
  inWebview(workbench, '.store').filter({ hasText: 'Stored.' }).waitFor();

/** What the status bar says to screen readers. */
async function spoken(workbench: Workbench, text: string | RegExp): Promise<void> {
  const { page } = workbench;
  await page.waitForFunction(
    ([id, source]) => {
      const label = document.querySelector(`.statusbar-item[id$="${id}"] a`);
      return new RegExp(source ?? '').test(label?.getAttribute('aria-label') ?? '');
    },
    [ITEM, new RegExp(text).source],
  );
}

async function remaining(workbench: Workbench): Promise<number> {
  const text = await workbench.statusItem(ITEM).innerText();
  const [, minutes, seconds] = /(\d+):(\d\d)/.exec(text) ?? [];
  return Number(minutes) * 60 + Number(seconds);
}

/** Both windows come to show the same second, or the next; one in the background may lag for a while. */
async function sameTime(one: Workbench, other: Workbench): Promise<void> {
  const difference = async () => Math.abs((await remaining(one)) - (await remaining(other)));
  const end = Date.now() + 20_000;
  while ((await difference()) > 1) assert.ok(Date.now() < end, 'the windows show different times');
}

async function typedWords(workbench: Workbench, text: string): Promise<void> {
  await words(workbench).waitFor();
  const end = Date.now() + 20_000;
  while ((await words(workbench).inputValue()) !== text && Date.now() < end);
  assert.equal(await words(workbench).inputValue(), text);
}

/** Ends the round, and waits until its record is in front. */
async function end(workbench: Workbench, round: string): Promise<string> {
  await workbench.command('STAR: End round');
  await workbench.statusItem(ITEM).waitFor({ state: 'detached' });
  const tab = workbench.page.locator(`.tab.active[data-resource-name$="-${round}.md"]`);
  return (await tab.getAttribute('data-resource-name')) ?? '';
}

describe('a mock round', function () {
  // Each step needs the round that the one before has left.
  this.bail(true);
  const desk = useDesk('sample');
  const ANSWER = 'We shed load, then found the lock.';
  let log: RoundLog;

  /** Makes the round begin so many minutes earlier, as if nobody had been here since. */
  const age = (minutes: number) => log.age(minutes * 60_000);
  const answered = () =>
    log.until('had an answer', ({ gaps }) => gaps.every(({ counts }) => counts !== undefined));

  it('starts from the palette, counts down in the status bar and opens its page', async () => {
    const { workbench } = desk;
    log = new RoundLog(runningHost().dataDir);
    await workbench.activity('STAR Stories').waitFor();
    await workbench.command('STAR: Start 60-minute mock');
    await workbench
      .statusItem(ITEM)
      .filter({ hasText: /(60:00|59:\d\d) · Opening/ })
      .waitFor();
    await spoken(workbench, /Round running: 59 minutes \d+ seconds left, Opening/);
    await title(workbench).filter({ hasText: 'Exploratory' }).waitFor();
    const early = await remaining(workbench);
    const later = `59:${String((early % 60) - 3).padStart(2, '0')}`;
    await inWebview(workbench, `.figures:has-text("${later}")`).first().waitFor();
    const now = await inWebview(workbench, '[aria-current="step"]').innerText();
    assert.match(now, /^Opening · now/);
    assert.match(await inWebview(workbench, '.note').innerText(), /look nothing up, ask nobody/);
  });

  it('moves on from the page by keyboard, and says so', async () => {
    const { workbench } = desk;
    await inWebview(workbench, 'h1').click();
    await tabTo(workbench.page, button(workbench, 'Next: Question 1'));
    await workbench.page.keyboard.press('Enter');
    await workbench.statusItem(ITEM).filter({ hasText: 'Question 1' }).waitFor();
    await news(workbench, 'Now: Question 1.');
    await inWebview(workbench, '.answer-clock.calm').waitFor();
  });

  it('takes an answer and marks, by keyboard alone', async () => {
    const { workbench } = desk;
    const { keyboard } = workbench.page;
    await keyboard.press('2');
    await news(workbench, 'Gave a number: 1.');
    await tabTo(workbench.page, words(workbench), 40);
    await keyboard.type('We shed load, 1 lock.');
    await keyboard.press('Alt+Digit1');
    await news(workbench, 'Showed something: 1.');
    await keyboard.press('Shift+Home');
    await keyboard.type(ANSWER);
    assert.equal(await words(workbench).inputValue(), ANSWER);
    await storedWords(workbench);
    await workbench.page.locator('.tab.active[aria-label^="Round"]').waitFor();
  });

  for (const theme of themes) {
    it(`is accessible and fits, ${theme}`, async () => {
      const { workbench, workspace } = desk;
      await setTheme(workbench, workspace, theme);
      const frame = await webviewFrame(workbench, '.clock');
      assert.deepEqual(violations(await runAxe(frame)), []);
      assert.equal(await overflows(frame), false);
      await shot(workbench, `round-${theme}`);
    });
  }

  it('keeps the cursor where it is while the round goes on', async () => {
    const { workbench } = desk;
    const area = words(workbench);
    await area.focus();
    await workbench.page.keyboard.press('Home');
    await workbench.page.keyboard.type('First ');
    const begun = await remaining(workbench);
    while (begun - (await remaining(workbench)) < 3);
    const place = await area.evaluate((one: HTMLTextAreaElement) => one.selectionStart);
    assert.equal(place, 6);
    await workbench.page.keyboard.press('Control+Z');
    await area.fill(ANSWER);
  });

  it('leaves alone what is being composed while the round goes on', async () => {
    const { workbench } = desk;
    const { page } = workbench;
    const session = await page.context().newCDPSession(page);
    await words(workbench).fill('');
    for (const text of ['に', 'にほ', 'にほん']) {
      const cursor = { selectionStart: text.length, selectionEnd: text.length };
      await session.send('Input.imeSetComposition', { text, ...cursor });
      const begun = await remaining(workbench);
      while (begun === (await remaining(workbench)));
      assert.equal(await words(workbench).inputValue(), text);
    }
    await session.send('Input.insertText', { text: '日本' });
    await typedWords(workbench, '日本');
    await storedWords(workbench);
    await session.detach();
    await words(workbench).fill(ANSWER);
  });

  it('asks follow-ups, each with an answer of its own', async () => {
    const { workbench } = desk;
    const offers = inWebview(workbench, '.offers li');
    await offers.first().waitFor();
    assert.ok((await offers.count()) <= 3);
    const asked = await offers.first().locator('[id^="offer-"]').innerText();
    await offers.first().locator('button').focus();
    await workbench.page.keyboard.press('Enter');
    await news(workbench, 'Asked. A new answer begins.');
    const line = await inWebview(workbench, '.asked li').innerText();
    assert.ok(asked.startsWith(line));
    assert.equal(await inWebview(workbench, '.question').last().innerText(), line);
    assert.equal(await words(workbench).evaluate((one) => one === document.activeElement), true);
  });

  it('names the story told once the answer is done, and asks about what it leaves open', async () => {
    const { workbench } = desk;
    const told = inWebview(workbench, '#told');
    await told.selectOption({ label: 'Moving search to the new cluster' });
    await inWebview(workbench, '.offers .because')
      .filter({ hasText: 'Your story' })
      .first()
      .waitFor();
    await shot(workbench, 'round-told');
    await tabTo(workbench.page, button(workbench, 'Answer done'), 60);
    await workbench.page.keyboard.press('Enter');
    await inWebview(workbench, '.answer-clock').waitFor({ state: 'detached' });
    assert.equal(await told.inputValue(), 'stories/search-migration.md');
  });

  it('loses no words behind another tab, in another column, or closed and shown again', async () => {
    const { workbench } = desk;
    const { keyboard } = workbench.page;
    await words(workbench).focus();
    await keyboard.press('Control+End');
    await keyboard.type(' One');
    await workbench.command('Help: Welcome');
    await words(workbench).waitFor({ state: 'detached' });
    await workbench.command('STAR: Show round');
    await typedWords(workbench, `${ANSWER} One`);
    await words(workbench).focus();
    await keyboard.press('Alt+Digit1');
    await news(workbench, 'Showed something: 2.');
    await words(workbench).focus();
    await keyboard.press('Control+End');
    await keyboard.type(' two');
    await workbench.command('View: Move Editor into Next Group');
    await typedWords(workbench, `${ANSWER} One two`);
    // With the mouse, so that its group is the active one for VS Code as well.
    await words(workbench).click();
    await keyboard.press('Control+End');
    await keyboard.type(' three');
    await workbench.command('View: Close Editor');
    await words(workbench).waitFor({ state: 'detached' });
    await workbench.command('STAR: Show round');
    await typedWords(workbench, `${ANSWER} One two three`);
  });

  it('is watched in another window, and taken over there', async () => {
    const { workbench } = desk;
    const other = await desk.openAnother();
    await other.statusItem(ITEM).waitFor();
    await other.command('STAR: Show round');
    const takeOver = button(other, 'Take over here');
    await takeOver.waitFor();
    assert.equal(await words(other).isEditable(), false);
    assert.equal(await button(other, 'Pause').count(), 0);
    await sameTime(workbench, other);
    await typedWords(other, `${ANSWER} One two three`);
    await takeOver.click();
    await words(other).fill('Typed in the other window.');
    await storedWords(other);
    await button(workbench, 'Take over here').waitFor();
    await typedWords(workbench, 'Typed in the other window.');
    const frame = await webviewFrame(workbench, '.notice');
    assert.deepEqual(violations(await runAxe(frame)), []);
    await shot(workbench, 'round-elsewhere');
    await other.page.close();
    await workbench.page.bringToFront();
    if (await button(workbench, 'Take over here').isVisible())
      await button(workbench, 'Take over here').click();
    await button(workbench, 'Pause').waitFor();
    await typedWords(workbench, 'Typed in the other window.');
  });

  it('is read at 200 pixels', async () => {
    const { workbench } = desk;
    await workbench.page.setViewportSize({ width: 560, height: 800 });
    const frame = await webviewFrame(workbench, '.clock');
    assert.equal(await overflows(frame), false);
    await shot(workbench, 'round-narrow');
    await workbench.page.setViewportSize({ width: 1400, height: 900 });
  });

  it('leaves the typing hand its field when the phase changes, and then goes on', async () => {
    const { workbench } = desk;
    const { keyboard } = workbench.page;
    await words(workbench).fill('');
    await keyboard.type('Half a sen');
    await keyboard.press('Control+Alt+Period');
    await keyboard.type('tence');
    await workbench.statusItem(ITEM).filter({ hasText: 'Question 2' }).waitFor();
    assert.equal(await words(workbench).inputValue(), 'Half a sentence');
    await typedWords(workbench, '');
    await keyboard.type('First');
    await keyboard.press('Control+Alt+Semicolon');
    await typedWords(workbench, 'Half a sentence');
    await keyboard.press('Control+Alt+Period');
    await typedWords(workbench, 'First');
  });

  it('asks whether a time in which nobody was here counts, and breaks into a long answer', async () => {
    const { workbench } = desk;
    await button(workbench, 'Next: Question 3').click();
    await log.until('was at the third question', ({ phase }) => phase === 3);
    await inWebview(workbench, '.answer-clock.calm').waitFor();
    age(3.6);
    await inWebview(workbench, '#gap')
      .filter({ hasText: /Nobody was here for 3 min/ })
      .waitFor();
    const frame = await webviewFrame(workbench, '.notice');
    assert.deepEqual(violations(await runAxe(frame)), []);
    await shot(workbench, 'round-gap');
    await button(workbench, 'Count it').click();
    await inWebview(workbench, '.answer-clock.long').waitFor();
    await news(workbench, 'Come to your result.');
    await answered();
    age(2.1);
    await button(workbench, 'Count it').click();
    await inWebview(workbench, '.answer-clock.stop').waitFor();
    await news(workbench, 'Let me stop you there.');
    assert.deepEqual(violations(await runAxe(frame)), []);
    await shot(workbench, 'round-stop');
  });

  it('is paused from its controls and stands still', async () => {
    const { workbench } = desk;
    await workbench.statusItem(ITEM).locator('a').click();
    await workbench.picks.filter({ hasText: 'Add five minutes' }).waitFor();
    await shot(workbench, 'round-controls');
    await workbench.pick('Pause');
    await workbench.statusItem(ITEM).filter({ hasText: 'paused' }).waitFor();
    await button(workbench, 'Resume').waitFor();
  });

  it('is still there after a reload, paused, to the second and to the letter', async () => {
    const { workbench } = desk;
    const before = await remaining(workbench);
    await stored(workbench, 'memento/workbench.parts.editor', ITEM);
    await button(workbench, 'Back: Question 2').click();
    await log.until('went back', ({ phase }) => phase === 2);
    await typedWords(workbench, 'First');
    await words(workbench).focus();
    await workbench.page.keyboard.press('Control+End');
    await workbench.page.keyboard.type(' six');
    await workbench.reload();
    await workbench.statusItem(ITEM).filter({ hasText: 'paused' }).waitFor();
    assert.equal(await remaining(workbench), before);
    await typedWords(workbench, 'First six');
    await inWebview(workbench, 'h1').click();
    await tabTo(workbench.page, button(workbench, 'Resume'));
    await workbench.page.keyboard.press('Enter');
    await spoken(workbench, /^Round running/);
  });

  it('warns in its last five minutes and counts on when the time is up', async () => {
    const { workbench } = desk;
    const item = workbench.statusItem(ITEM);
    await log.until('went on', ({ status }) => status === 'running');
    age(49);
    await button(workbench, 'Count it').click();
    await workbench.page.locator(`.statusbar-item.warning-kind[id$="${ITEM}"]`).waitFor();
    await inWebview(workbench, '.clock.ending').waitFor();
    await answered();
    age(6);
    await button(workbench, 'Count it').click();
    await item.filter({ hasText: /\+\d\d:\d\d over/ }).waitFor();
    await workbench.page.locator(`.statusbar-item.error-kind[id$="${ITEM}"]`).waitFor();
    await news(workbench, 'Time is up.');
    const frame = await webviewFrame(workbench, '.clock.over');
    assert.deepEqual(violations(await runAxe(frame)), []);
    await shot(workbench, 'round-over');
  });

  it('gets five more minutes', async () => {
    const { workbench } = desk;
    await button(workbench, 'Add five minutes').click();
    await inWebview(workbench, '.clock:not(.over)').waitFor();
  });

  it('is saved with its words when it ends, opens, and stands in the list of rounds', async () => {
    const { workbench, workspace } = desk;
    const record = workspace.read(`rounds/${await end(workbench, 'exploratory')}`);
    assert.match(record, /\nadded-seconds: 300\n/);
    assert.match(record, /\nHalf a sentence\n/);
    assert.match(record, /\nFirst six\n/);
    assert.match(record, /\ntold: \["stories\/[\w-]+\.md"\]\n/);
  });

  it('drills one question on a topic', async () => {
    const { workbench } = desk;
    await workbench.command('STAR: Start drill');
    await workbench.fillQuickInput('failure');
    await workbench.pick('Failure and what it taught you');
    await workbench.statusItem(ITEM).filter({ hasText: '· Question' }).waitFor();
    await inWebview(workbench, 'blockquote').first().waitFor();
    assert.equal(await words(workbench).inputValue(), '');
    await shot(workbench, 'round-drill');
  });

  it('takes what is typed at once into its field', async () => {
    const { workbench } = desk;
    await inWebview(workbench, 'h1').click();
    await workbench.page.keyboard.type('At once');
    assert.equal(await words(workbench).inputValue(), 'At once');
    await workbench.page.keyboard.press('Control+a');
    await workbench.page.keyboard.press('Delete');
  });

  it('asks before another round takes its place', async () => {
    const { workbench } = desk;
    await workbench.command('STAR: Start 45-minute mock');
    await workbench.pick('End and save it');
    await title(workbench).filter({ hasText: 'Service Ownership' }).waitFor();
    await shot(workbench, 'round-case');
    await end(workbench, 'service-ownership');
  });
});
