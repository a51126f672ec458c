import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { CoveragePage } from './coverage/page';
import { overflows, runAxe, shot, useDesk, violations, webviewFrame } from './harness';

/** So many that their checks take seconds on a fast machine as well. */
const STORIES = 700;
const NOTES = 2030;

/** Each file comes to a worker as messages by way of the window, which on a busy machine takes minutes. */
const READ_MS = 240_000;

describe('long work on all stories', () => {
  const desk = useDesk();
  const view = new CoveragePage(desk);
  const item = () => desk.workbench.statusItem('index');
  const words = (text: string) => item().filter({ hasText: text });
  const fits = async (selector: string) => {
    const frame = await webviewFrame(desk.workbench, selector);
    assert.equal(await overflows(frame), false);
    assert.deepEqual(violations(await runAxe(frame)), []);
  };

  before('write many files', async () => {
    const { workspace } = desk;
    const text = readFileSync('sample/stories/the-storage-bill.md', 'utf8');
    for (let n = 1; n <= STORIES; n++) {
      workspace.write(`stories/${n}.md`, text.replace('title: ', `title: No. ${n} `));
    }
    for (let n = 1; n <= NOTES; n++) workspace.write(`notes/${n}.md`, 'A note.\n');
    workspace.write('stories/bytes.md', '\u0000\u0001\u0002 no text');
    await view.enter();
  });

  it('says in the status bar how far it is, and ends when that is clicked', async function () {
    this.timeout(READ_MS + 60_000);
    await words(`of ${STORIES.toLocaleString('en')}`).waitFor({ timeout: READ_MS });
    await words('Checking stories').waitFor();
    assert.match((await item().innerText()).trim(), /^Checking stories [\d,]+ of 7\d\d$/);
    await item().click();
    await words('stories not checked').waitFor();
  });

  it('says in the sidebar that stories wait, and counts them all the same', async () => {
    await view.shows(view.part('.progress'), 'stories not checked yet');
    await view.shows(view.row('areas:driving-success'), 'stories');
    await fits('[role="tree"]');
    await shot(desk.workbench, 'checks-stopped');
  });

  it('lists what was left out, and why', async () => {
    await view.goTo('left', 'left-out');
    await view.shows(view.part('[role="treeitem"]:focus'), `${NOTES - 2000 + 1} files`);
    await view.press('ArrowRight');
    await view.shows(view.part('[data-id^="left-out:skipped:"]'), '30 files: Only the first 2,000');
    await view.shows(view.part('[data-id^="left-out:file:"]'), 'It isn’t a text file.');
    await fits('[role="tree"]');
  });

  it('says both on the board', async () => {
    await desk.workbench.command('View: Close Primary Side Bar');
    await desk.workbench.command('STAR: Show coverage');
    const board = new CoveragePage(desk);
    await board.shows(board.part('.progress'), 'stories not checked yet');
    await board.shows(board.part('#notes'), '1 file left out: can’t be read');
    await board.shows(board.part('#notes'), '30 files left out: Only the first 2,000');
    await fits('.matrix');
    await shot(desk.workbench, 'board-checks-stopped');
  });

  it('goes on when all checks are asked for, and is silent in the end', async () => {
    await view.part('.progress button').click();
    await words('Checking stories').waitFor();
    await item().waitFor({ state: 'hidden', timeout: 60_000 });
    await view.gone(view.part('.progress button'));
  });
});
