import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import { lookAround } from '../../../src/editor/activation/around';
import { mayBeOurs } from '../../../src/editor/activation/in-sight';
import { lookOut } from '../../../src/editor/activation/look-out';
import { logName } from '../../../src/editor/round/log-file';
import { openFile, openUntitled, replaceText, until, workspaceUri, writeFile } from '../support';

/** What is only opened, seen or not heard of is over by then. */
const SETTLED_MS = 1500;

const remove = (path: string) =>
  vscode.workspace.fs.delete(workspaceUri(...path.split('/')), { recursive: true });

describe('a look-out for what the extension has to be there for', function () {
  this.timeout(60_000);
  const storage = realpathSync(mkdtempSync(join(tmpdir(), 'star-storage-')));
  const log = join(storage, logName());
  let watching: vscode.Disposable | undefined;
  let signs = 0;

  /** Signs of what is there are over. */
  async function watch(): Promise<void> {
    watching = lookOut(vscode.Uri.file(storage), () => signs++);
    await pause(SETTLED_MS);
    signs = 0;
  }
  const sign = () => until('a sign', () => signs > 0 || undefined);

  /** How much is there already. */
  async function found(): Promise<number> {
    let count = 0;
    lookAround(vscode.Uri.file(storage), () => count++);
    await pause(SETTLED_MS);
    return count;
  }

  afterEach(() => {
    watching?.dispose();
  });
  after(() => rmSync(storage, { recursive: true }));

  it('sees no sign in other Markdown, nor in the packages of others', async () => {
    await watch();
    const document = await openFile('notes.md', '---\ntitle: Queue\n---\n# Queue\n');
    await replaceText(document, '---\ntitle: Queue\ntype: note\n---\n# Queue\n\nIt runs.\n');
    await writeFile('node_modules/buttons/stories/button.md', '# Button\n');
    await pause(SETTLED_MS);
    assert.equal(signs, 0);
  });

  it('sees that a document says what it is', async () => {
    const document = await openFile('words.md', '# Words\n');
    await watch();
    await replaceText(document, '---\ntype: star-story\n---\n# Words\n');
    await sign();
  });

  it('knows our files by place, by what they say, and those without a place at all', async () => {
    const story = await openFile('stories/one.md', '# One\n');
    const plan = await openFile('later.md', '---\ntype: "star-plan"\n---\n');
    const ownCase = await openFile('mine.case.yaml', 'title: Mine\n');
    for (const one of [story, plan, ownCase, await openUntitled('# New\n')])
      assert.ok(mayBeOurs(one), one.uri.path);
    const others = [
      await openFile('stories/one.txt', 'One\n'),
      await openFile('other.yaml', 'title: Mine\n'),
    ];
    for (const one of others) assert.ok(!mayBeOurs(one), one.uri.path);
    await remove('stories');
  });

  for (const path of ['stories/new.md', 'plan.md']) {
    it(`sees that somebody writes ${path}, and that it is there`, async () => {
      await watch();
      await writeFile(path, '# By another program\n');
      await sign();
      assert.ok((await found()) > 0);
      await remove(path);
      assert.equal(await found(), 0);
    });
  }

  it('sees a folder of stories that is moved here', async () => {
    const elsewhere = realpathSync(mkdtempSync(join(tmpdir(), 'star-moved-')));
    mkdirSync(join(elsewhere, 'mine/stories'), { recursive: true });
    writeFileSync(join(elsewhere, 'mine/stories/one.md'), '# One\n');
    await watch();
    renameSync(join(elsewhere, 'mine'), workspaceUri('mine').fsPath);
    await sign();
    await remove('mine');
    rmSync(elsewhere, { recursive: true });
  });

  it('sees a round that begins in another window, and one that runs', async () => {
    await watch();
    writeFileSync(log, '');
    await sign();
    assert.equal(await found(), 1);
  });
});
