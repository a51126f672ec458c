import { DRILL, savedDrill } from '../../core/round/debrief/saved-drill';
import { PLAYED, playedCase } from '../../core/round/debrief/played-case';
import { inWebview, useDesk } from '../harness';
import { hideSideBar } from '../harness/page-width';
import { checkPage } from './check';

/** Every look at a page is several, and axe is thorough. */
const LONG_MS = 240_000;

describe('every page', function () {
  this.timeout(LONG_MS);
  const desk = useDesk('sample');
  const part = (selector: string) => inWebview(desk.workbench, selector);
  const press = (key: string) => desk.workbench.page.keyboard.press(key);
  const check = (name: string, selector: string) => checkPage(name, { ...desk, part: selector });

  before('write rounds that are to be rated', async () => {
    desk.workspace.write(`rounds/${DRILL}`, savedDrill(Date.now() - 10 * 60_000));
    desk.workspace.write(`rounds/${PLAYED}`, playedCase());
    await desk.workbench.activity('STAR Stories').waitFor();
  });

  afterEach('close what was looked at', async () => {
    await desk.workbench.command('View: Close All Editors');
    await hideSideBar(desk.workbench);
  });

  it('coverage view', async () => {
    await desk.workbench.command('Focus on Coverage View');
    await part('[role="treeitem"]:focus').waitFor();
    await press('ArrowRight');
    await check('coverage view', '[role="tree"]');
  });

  it('board', async () => {
    await desk.workbench.command('STAR: Show coverage');
    await part('.plot [data-mark]').first().waitFor();
    await part('details summary').focus();
    await press('Enter');
    await check('board', '.matrix');
  });

  it('debrief of an answer', async () => {
    await desk.workbench.openFile(DRILL);
    await desk.workbench.command('STAR: Rate round');
    await part('.area').first().waitFor();
    await part('button:has-text("Reveal")').focus();
    await press('Enter');
    await part('.columns').waitFor();
    await check('debrief of an answer', '.area');
  });

  it('debrief of a case', async () => {
    await desk.workbench.openFile(PLAYED);
    await desk.workbench.command('STAR: Rate round');
    await part('.signals').first().waitFor();
    await part('button:has-text("Reveal it anyway")').focus();
    await press('Enter');
    await part('.solution').waitFor();
    await check('debrief of a case', '.signals');
  });
});

describe('every page of a workspace without stories', function () {
  this.timeout(LONG_MS);
  const desk = useDesk();
  const button = (text: string) => inWebview(desk.workbench, `button:has-text("${text}")`);

  it('coverage view', async () => {
    await desk.workbench.activity('STAR Stories').waitFor();
    await desk.workbench.command('Focus on Coverage View');
    await button('New story').waitFor();
    await checkPage('empty coverage view', { ...desk, part: 'button' });
  });

  it('board', async () => {
    await hideSideBar(desk.workbench);
    await desk.workbench.command('STAR: Show coverage');
    await inWebview(desk.workbench, '.welcome').waitFor();
    await checkPage('empty board', { ...desk, part: '.welcome' });
  });
});
