import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { readCase } from '../../src/core/case/read/read-case';
import type { Case, LineKind } from '../../src/core/guide/case';
import {
  inWebview,
  onlyIn,
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
const MINUTE = 60_000;

function shipped(id: string): Case {
  const { study } = readCase(readFileSync(`src/core/guide/cases/${id}.case.yaml`, 'utf8'));
  assert.ok(study, id);
  return study;
}

describe('a case', function () {
  // Each step needs the round that the one before has left.
  this.bail(true);
  const desk = useDesk('sample');
  const study = shipped('messenger-intermittent');
  let log: RoundLog;

  const part = (selector: string, workbench = desk.workbench) => inWebview(workbench, selector);
  const field = (workbench?: Workbench) => part('#words', workbench);
  const turns = (selector: string, text: string, workbench?: Workbench) =>
    part(`.turn.${selector}`, workbench).filter({ hasText: text });
  const fact = (id: string) => study.facts.find((one) => one.id === id)!;

  /** Types a line of a kind and says it, by keyboard alone. */
  async function say(kind: LineKind, key: string, text: string): Promise<void> {
    const { keyboard } = desk.workbench.page;
    await tabTo(desk.workbench.page, field(), 60);
    if (kind !== 'question') await keyboard.press(`Alt+Key${key}`);
    await keyboard.type(text);
    await keyboard.press('Enter');
    await turns('you', text).first().waitFor();
  }

  /** Goes to an element of the page by keyboard, in either direction. */
  async function back(control: Locator): Promise<void> {
    const { page } = desk.workbench;
    for (let presses = 0; presses < 40; presses++) {
      if (await control.evaluate((one) => one === one.ownerDocument.activeElement)) return;
      await page.keyboard.press('Shift+Tab');
    }
    assert.fail('it is not reached by Shift+Tab');
  }

  it('is chosen from all cases, and begins with its brief and the interviewer', async () => {
    const { workbench } = desk;
    log = new RoundLog(runningHost().dataDir);
    await workbench.activity('STAR Stories').waitFor();
    await workbench.command('STAR: Start a case');
    await workbench.picks.filter({ hasText: 'Outage' }).first().waitFor();
    await shot(workbench, 'case-choice');
    await workbench.fillQuickInput(study.title);
    await workbench.pick(study.title);
    await workbench.statusItem(ITEM).filter({ hasText: 'Brief and restate' }).waitFor();
    await part('.transcript h3').filter({ hasText: 'Brief and restate' }).waitFor();
    await turns('interviewer', study.phases[0]!.nudge).waitFor();
    await part('#brief').waitFor();
  });

  it('takes what is typed at once, without a click', async () => {
    await part('#words:focus').waitFor();
  });

  /** Whether all of an element is in the part of the page that is seen. */
  const isInView = (one: Locator) =>
    one.evaluate((element) => {
      const { top, bottom } = element.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });

  it('has the time and the field in view as it begins, on a small screen with a side bar', async () => {
    const { workbench } = desk;
    await workbench.page.setViewportSize({ width: 1280, height: 800 });
    await workbench.page.locator('.part.sidebar').waitFor();
    const frame = await webviewFrame(workbench, '.transcript');
    await frame.waitForFunction(() => innerHeight < 750 && innerWidth < 1000);
    assert.ok(await isInView(part('.clock')), 'the clock');
    assert.ok(await isInView(part('.composer')), 'the field');
    await shot(workbench, 'case-begins-1280');
  });

  it('brings the field into view by one key where there is no room for it', async () => {
    const { workbench } = desk;
    await workbench.page.setViewportSize({ width: 560, height: 800 });
    const frame = await webviewFrame(workbench, '.transcript');
    await frame.waitForFunction(() => innerWidth < 300);
    await part('.transcript').focus();
    await workbench.page.keyboard.press('Alt+KeyQ');
    await part('#words:focus').waitFor();
    assert.ok(await isInView(field()));
    await workbench.page.setViewportSize({ width: 1400, height: 900 });
  });

  it('answers what is asked, and keeps the field for the next line', async () => {
    const { answer, ask } = fact('f-since');
    await desk.workbench.page.keyboard.press('Control+Alt+Period');
    await turns('interviewer', study.phases[1]!.nudge).waitFor();
    await say('question', 'Q', `${ask[0]}?`);
    await turns('interviewer', answer).waitFor();
    assert.equal(await field().inputValue(), '');
    assert.ok(await field().evaluate((one) => one === one.ownerDocument.activeElement));
  });

  it('tells nothing that wasn’t asked', async () => {
    const frame = await webviewFrame(desk.workbench, '.transcript');
    await frame.evaluate(() => {
      const heard = globalThis as { heard?: string };
      addEventListener(
        'message',
        ({ data }) => (heard.heard = `${heard.heard}${JSON.stringify(data)}`),
      );
    });
    await say('question', 'Q', `${fact('f-scope').ask[0]}?`);
    await turns('interviewer', fact('f-scope').answer).waitFor();
    const heard = await frame.evaluate(() => (globalThis as { heard?: string }).heard ?? '');
    assert.ok(heard.includes(fact('f-scope').answer));
    const untold = study.facts.filter(({ id }) => id !== 'f-scope' && id !== 'f-since');
    for (const { answer } of untold) assert.ok(!heard.includes(answer), answer);
    assert.ok(!heard.includes(study.debrief.truth) && !heard.includes('verdict'));
  });

  it('takes the kind of a line by one key', async () => {
    const { page } = desk.workbench;
    await tabTo(page, field(), 60);
    await page.keyboard.press('Alt+KeyH');
    assert.ok(await part('.kind.chosen').filter({ hasText: 'Hypothesis' }).isVisible());
    await page.keyboard.type('I think that a periodic job is behind it.');
    await page.keyboard.press('Shift+Enter');
    await page.keyboard.type('Every 23 minutes.');
    await page.keyboard.press('Enter');
    await turns('you', 'You, hypothesis').waitFor();
    assert.ok(await part('.kind.chosen').filter({ hasText: 'Question' }).isVisible());
  });

  it('shows a plot, which is read point by point by keyboard', async () => {
    const { workbench } = desk;
    const series = study.series.find(({ id }) => id === 's-p99')!;
    await say('question', 'Q', `Can I see the ${series.ask[0]}?`);
    const plot = part('.series').filter({ hasText: series.label });
    await plot.waitFor();
    const frame = plot.locator('.series-frame');
    await back(frame);
    const now = await frame.getAttribute('aria-valuetext');
    await workbench.page.keyboard.press('Home');
    const first = await frame.getAttribute('aria-valuetext');
    assert.match(first ?? '', /ago: [\d,]+ ms/);
    assert.notEqual(first, now);
    await shot(workbench, 'case-plot');
  });

  for (const theme of themes) {
    it(`is accessible and fits, ${theme}`, async () => {
      const { workbench, workspace } = desk;
      await setTheme(workbench, workspace, theme);
      const frame = await webviewFrame(workbench, '.transcript');
      assert.deepEqual(violations(await runAxe(frame)), []);
      assert.equal(await overflows(frame), false);
      await shot(workbench, `case-${theme}`);
      for (const width of [660, 560]) {
        await workbench.page.setViewportSize({ width, height: 900 });
        assert.equal(await overflows(frame), false, `${width}`);
        await shot(workbench, `case-${theme}-${width}`);
      }
      await workbench.page.setViewportSize({ width: 1400, height: 900 });
    });
  }

  it('is interrupted by the clock, and says how long the response took', async () => {
    const inject = study.injects[0]!;
    log.age(inject.at * MINUTE);
    await part('#gap').waitFor();
    await tabTo(desk.workbench.page, part('button:has-text("Count it")'), 60);
    await desk.workbench.page.keyboard.press('Enter');
    await turns('inject', inject.text.slice(0, 40)).waitFor();
    await part('.open-inject').waitFor();
    await shot(desk.workbench, 'case-inject');
    await say('update', 'U', 'I tell them that we hold the gate, and report again at noon.');
    await turns('inject.answered', 'Answered after').waitFor();
    await part('.open-inject').waitFor({ state: 'detached' });
  });

  it('waits with what is said while it is paused', async () => {
    const { workbench } = desk;
    await workbench.command('STAR: Pause or resume round');
    await workbench.statusItem(ITEM).filter({ hasText: 'paused' }).waitFor();
    await say('question', 'Q', 'Is anybody there?');
    await part('.waits').filter({ hasText: 'Paused' }).waitFor();
    const { said } = await log.until('was paused', ({ status }) => status === 'paused');
    await workbench.command('STAR: Pause or resume round');
    const after = await log.until('went on', (round) => round.said.length > said.length);
    assert.equal(after.said.at(-1)?.text, 'Is anybody there?');
  });

  it('is the same after a reload, with every line once and the words of the next', async () => {
    const { workbench } = desk;
    const { page } = workbench;
    await stored(workbench, 'memento/workbench.parts.editor', ITEM);
    const before = await part('.turn.you .words').allInnerTexts();
    await tabTo(page, field(), 60);
    await page.keyboard.type('Half a line');
    await log.until('had the draft', ({ texts }) => Object.values(texts).includes('Half a line'));
    await workbench.reload();
    await part('.turn.you')
      .nth(before.length - 1)
      .waitFor();
    assert.deepEqual(await part('.turn.you .words').allInnerTexts(), before);
    await desk.workbench.command('STAR: Show round');
    await field().waitFor();
    assert.equal(await field().inputValue(), 'Half a line');
    await tabTo(page, field(), 60);
    await page.keyboard.press('End');
    await page.keyboard.type(' more');
    await page.keyboard.press('Enter');
    await turns('you', 'Half a line more').waitFor();
  });

  onlyIn('node', 'a worker ends with its window').it(
    'goes on when its extension host dies, with the words that were typed',
    async () => {
      const { page } = desk.workbench;
      await tabTo(page, field(), 60);
      await page.keyboard.type('What does it cost');
      const { epoch, said } = await log.until('had the words', ({ texts }) =>
        Object.values(texts).includes('What does it cost'),
      );
      log.killHost();
      await page.keyboard.type(' a day?');
      await page.keyboard.press('Enter');
      const after = await log.until('went on', (round) => round.said.length > said.length);
      assert.ok(after.epoch > epoch);
      assert.deepEqual(
        after.said.slice(said.length).map(({ text }) => text),
        ['What does it cost a day?'],
      );
      await turns('you', 'What does it cost a day?').waitFor();
      assert.equal(await turns('you', 'What does it cost a day?').count(), 1);
    },
  );

  it('is only watched in another window', async () => {
    const other = await desk.openAnother();
    await other.statusItem(ITEM).waitFor();
    await other.command('STAR: Show round');
    await turns('you', 'Half a line more', other).waitFor();
    await turns('interviewer', fact('f-since').answer, other).waitFor();
    assert.equal(await field(other).count(), 0);
    await other.page.close();
    await desk.workbench.page.bringToFront();
  });

  it('ends with the candidate’s own questions, and keeps all that was said', async () => {
    const { workbench, workspace } = desk;
    for (const { name } of study.phases.slice(2)) {
      await workbench.page.keyboard.press('Control+Alt+Period');
      await workbench.statusItem(ITEM).filter({ hasText: name }).waitFor();
    }
    await tabTo(workbench.page, field(), 60);
    await workbench.page.keyboard.type('How do you hand over on-call?');
    await part('.store').filter({ hasText: 'Stored.' }).waitFor();
    await shot(workbench, 'case-questions');
    await workbench.command('STAR: End round');
    await workbench.statusItem(ITEM).waitFor({ state: 'detached' });
    const tab = workbench.page.locator('.tab.active[data-resource-name$="-service-ownership.md"]');
    const record = workspace.read(`rounds/${await tab.getAttribute('data-resource-name')}`);
    assert.match(record, /\ncase: "messenger-intermittent"\n/);
    for (const line of [
      'Half a line more',
      'How do you hand over on-call?',
      fact('f-since').answer,
    ]) {
      assert.ok(record.includes(line), line);
    }
  });
});
