import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CoveragePage, story } from './coverage/page';
import { useDesk, type Workbench } from './harness';

const run = promisify(execFile);

describe('the index while branches are switched', () => {
  const desk = useDesk();
  const view = new CoveragePage(desk);
  const MANY = 600;
  const typed = Array.from({ length: 40 }, (_, n) => `word${n}`).join(' ');

  const git = (...parts: string[]) =>
    run('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...parts], {
      cwd: desk.workspace.folder,
    });

  before('make a branch with many stories', async () => {
    const { workspace } = desk;
    workspace.write('stories/0.md', story('The first', 'prioritizing'));
    await git('init', '--quiet', '--initial-branch=main');
    await git('add', '.');
    await git('commit', '--quiet', '-m', 'One');
    await git('checkout', '--quiet', '-b', 'many');
    for (let n = 1; n <= MANY; n++) {
      workspace.write(`stories/${n}.md`, story(`Story ${n}`, 'partnering'));
    }
    workspace.write('stories/0.md', story('The first, again', 'prioritizing'));
    await git('add', '.');
    await git('commit', '--quiet', '-m', 'Many');
    await git('checkout', '--quiet', 'main');
    workspace.write('stories/mine.md', story('Mine', 'developing-others'));
    await view.enter();
    await view.shows(view.storiesOf('developing-others'), 'Mine');
  });

  /** Types at the end of my story while the branch is switched. */
  async function typeDuring(branch: string): Promise<void> {
    const { workbench } = desk;
    await workbench.openFile('mine.md');
    await workbench.page.keyboard.press('Control+End');
    const switching = git('checkout', '--quiet', branch);
    await workbench.page.keyboard.type(`${typed}\n`, { delay: 5 });
    await switching;
  }

  /** The window is busy with what is typed and with its own list of files, too. */
  const settles = (words: string) =>
    view.row('areas:partnering').filter({ hasText: words }).waitFor({ timeout: 60_000 });

  it('loses no word that is typed, and is right in the end', async function () {
    this.timeout(180_000);
    const { workspace, workbench } = desk;
    await typeDuring('many');
    await settles(`${MANY} weak stories`);
    await view.shows(view.storiesOf('prioritizing'), 'The first, again');
    await typeDuring('main');
    await settles('missing');
    await view.storiesOf('prioritizing').filter({ hasNotText: 'again' }).waitFor();
    await view.shows(view.storiesOf('developing-others'), 'Mine');
    await workbench.openFile('mine.md');
    await workbench.command('File: Save');
    await view.gone(workbench.page.locator('.tab.dirty'));
    assert.ok(workspace.read('stories/mine.md').endsWith(`Here.\n${typed}\n${typed}\n`));
  });
});

describe('the index in two windows on one folder', () => {
  const desk = useDesk('test/e2e/fixtures/coverage');
  const view = new CoveragePage(desk);
  let other: CoveragePage;
  const page = (of: 'first' | 'second') => (of === 'first' ? view : other);
  let another: Workbench;

  before('open both', async () => {
    await view.enter();
    another = await desk.openAnother();
    other = new CoveragePage({ workbench: another });
    await other.enter();
  });

  it('is the same in both, whichever of them changes what', async () => {
    for (const of of ['first', 'second'] as const) {
      desk.workspace.write(`stories/${of}.md`, story(`From the ${of}`, 'developing-others'));
      await page(of).shows(page(of).storiesOf('developing-others'), `From the ${of}`);
    }
    for (const one of [view, other]) {
      await one.shows(one.storiesOf('developing-others'), 'From the first');
      await one.shows(one.storiesOf('developing-others'), 'From the second');
    }
    rmSync(desk.workspace.path('stories/first.md'));
    for (const one of [view, other]) {
      await one.gone(one.storiesOf('developing-others').filter({ hasText: 'first' }));
    }
  });

  it('is right in a window that comes back after the files have changed', async () => {
    await another.page.close();
    desk.workspace.write('stories/second.md', story('Another name', 'partnering'));
    desk.workspace.write('stories/third.md', story('The third', 'developing-others'));
    another = await desk.openAnother();
    other = new CoveragePage({ workbench: another });
    await other.enter();
    await other.shows(other.storiesOf('developing-others'), 'The third');
    await other.shows(other.storiesOf('partnering'), 'Another name');
    await other.gone(other.storiesOf('developing-others').filter({ hasText: 'second' }));
  });
});

describe('the index and a story that can’t be read', () => {
  const desk = useDesk('test/e2e/fixtures/coverage');
  const view = new CoveragePage(desk);
  const outside = mkdtempSync(join(tmpdir(), 'star störies-'));
  const target = join(outside, 'target.md');

  after(() => rmSync(outside, { recursive: true }));

  before('link to a file that nobody watches', async () => {
    writeFileSync(target, '\u0000 no text');
    symlinkSync(target, desk.workspace.path('stories/linked.md'));
    // Early in a window's life VS Code itself may not have seen that yet.
    await desk.workbench.command('STAR: Check all stories');
    // It ends by opening the problems and going there.
    await desk.workbench.page.locator('.markers-panel .monaco-list:focus').waitFor();
    await view.enter();
    await view.row('left-out').waitFor();
  });

  it('reads it when the candidate comes back from mending it', async () => {
    await view.goTo('left', 'left-out');
    await view.press('ArrowRight');
    await view.shows(view.part('[data-id^="left-out:file:"]'), 'linked.md');
    await leaveAndComeBack(() => writeFileSync(target, story('Mended', 'developing-others')));
    await view.shows(view.storiesOf('developing-others'), 'Mended');
    await view.gone(view.row('left-out'));
  });

  /** Every page of this browser believes to have the focus, so that it has to be told. */
  async function leaveAndComeBack(meanwhile: () => void): Promise<void> {
    const { page } = desk.workbench;
    const tell = (focused: boolean) =>
      page.evaluate((has) => {
        document.hasFocus = () => has;
        document.dispatchEvent(new Event('visibilitychange'));
      }, focused);
    await tell(false);
    meanwhile();
    await tell(true);
  }
});
