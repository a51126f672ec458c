import { TOPICS } from '../../../src/core/guide/topics';
import { DRILL } from '../../core/round/debrief/saved-drill';
import { PLAYED } from '../../core/round/debrief/played-case';
import { inOtherLanguages } from './desk';

const [TOPIC] = TOPICS;

inOtherLanguages('every page', (desk) => {
  const words = (english: string) => desk.language.text(english);
  const press = (key: string) => desk.workbench.page.keyboard.press(key);

  /** Presses a button of the dialog that is open, by its English. */
  const answerDialog = (english: string) =>
    desk.workbench.page
      .locator('.monaco-dialog-box .monaco-button')
      .filter({ hasText: words(english) })
      .click();

  /** Ends the round, and waits for its record to open. */
  const endRound = async () => {
    await desk.run('endRound');
    await desk.workbench.page.locator('.tab.active[data-resource-name$=".md"]').waitFor();
  };

  afterEach('close what was looked at', () => desk.clear());

  it('coverage view', async () => {
    await desk.activity.click();
    await desk.part('[role="treeitem"]').nth(5).waitFor();
    await desk.page('[role="tree"]', {
      name: 'coverage',
      says: words('Topics'),
    });
  });

  it('board', async () => {
    await desk.run('showCoverage');
    await desk.part('.plot [data-mark]').first().waitFor();
    for (const key of ['area-meanings', 'plot-table'])
      await desk.part(`[data-key="${key}"]`).click();
    await desk.page('.matrix', { name: 'board', says: words('Readiness') });
  });

  it('patterns', async () => {
    await desk.run('showPatterns');
    await desk.part('#steam').waitFor();
    await desk
      .part('details:not([open]) > summary')
      .evaluateAll((all) => all.forEach((one) => one.parentElement?.setAttribute('open', '')));
    await desk.page('#steam', {
      name: 'patterns',
      says: words('How this is counted'),
    });
  });

  it('drill', async () => {
    await desk.run('startDrill');
    await desk.workbench.pick(TOPIC?.name ?? '');
    await desk.part('#words').fill('I asked the teams first.');
    await desk.page('#words', { name: 'drill', says: words('End round') });
    await endRound();
  });

  it('interview of an hour', async () => {
    await desk.run('start60MinuteMock');
    await desk.page('#words', { name: 'interview', says: words('End round') });
    await desk.run('abandonRound');
    await answerDialog('Throw away');
    await desk.part('#words').waitFor({ state: 'detached' });
  });

  it('debrief of an answer', async () => {
    await desk.workbench.openFile(DRILL);
    await desk.run('rateRound');
    await desk.part('.area').first().waitFor();
    await desk.button('Reveal').click();
    await desk.part('.columns').waitFor();
    await desk.page('.area', {
      name: 'debrief',
      says: words('What to change next time'),
    });
  });

  it('debrief of a case', async () => {
    await desk.workbench.openFile(PLAYED);
    await desk.run('rateRound');
    await desk.part('.signals').first().waitFor();
    await desk.button('Reveal it anyway').click();
    await desk.part('.solution').waitFor();
    await desk.page('.signals', {
      name: 'case-debrief',
      says: words('Wrong turns'),
    });
  });

  it('retrieval drill', async () => {
    await desk.run('startRetrieval');
    await desk.workbench.pick(words('Topics'));
    await desk.page('.buttons button', {
      name: 'retrieval',
      says: words('Reveal'),
    });
    await desk.part('.buttons button').last().focus();
    await press('r');
    await desk.page('.judge', {
      name: 'retrieval-revealed',
      says: words('Not named'),
    });
    await press('1');
    await desk.part('footer button').click();
    await desk.page('.summary', {
      name: 'retrieval-over',
      says: words('Open the record'),
    });
  });
});
