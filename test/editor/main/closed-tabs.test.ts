import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  openFile,
  openUntitled,
  replaceText,
  until,
  workspaceUri,
  writeFile,
} from '../support';
import { TestRound } from '../test-round';

const { One, Two } = vscode.ViewColumn;
const { executeCommand } = vscode.commands;
const LONG = 'It was so.\n'.repeat(200);

/** The tabs of each column: `!` at pinned ones, `*` at the one in front. */
function layout(): string[][] {
  const columns = vscode.window.tabGroups.all.toSorted((a, b) => a.viewColumn - b.viewColumn);
  return columns.map(({ tabs }) =>
    tabs.map(
      ({ label, isActive, isPinned }) => `${isPinned ? '!' : ''}${label}${isActive ? '*' : ''}`,
    ),
  );
}

/** Waits for a layout; what VS Code tells of tabs comes late. */
async function laysOut(...wanted: string[][]): Promise<void> {
  const same = () => JSON.stringify(layout()) === JSON.stringify(wanted) || undefined;
  await until('the tabs', same, 15_000).catch(() => assert.deepEqual(layout(), wanted));
}

async function show(path: string, viewColumn = One, text = LONG): Promise<vscode.TextEditor> {
  const document = await openFile(path, text);
  return vscode.window.showTextDocument(document, { viewColumn, preview: false });
}

/** Also closes tabs that are pinned. */
async function clear(): Promise<void> {
  await closeAll();
  await vscode.window.tabGroups.close(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs));
}

const activeName = () => vscode.window.activeTextEditor?.document.uri.path.split('/').pop();

describe('tabs of a round with closed books', function () {
  // They open many documents.
  this.timeout(60_000);
  let round: TestRound;

  beforeEach(async () => {
    await clear();
    round = new TestRound();
  });
  afterEach(async () => {
    round.dispose();
    await clear();
  });

  it('come back to their columns and places, pinned, in front and in use as they were', async () => {
    await show('stories/first.md');
    await executeCommand('workbench.action.pinEditor');
    await show('code.txt', One);
    const notes = await show('notes.md');
    notes.selection = new vscode.Selection(60, 2, 61, 5);
    notes.revealRange(new vscode.Range(55, 0, 55, 0), vscode.TextEditorRevealType.AtTop);
    const top = await until('the editor to scroll', () => {
      const line = notes.visibleRanges[0]?.start.line ?? 0;
      return line >= 40 ? line : undefined;
    });
    await show('more.txt', Two);
    const third = await show('stories/third.md', Two);
    third.selection = new vscode.Selection(9, 0, 9, 0);
    const before = [
      ['!first.md', 'code.txt', 'notes.md*'],
      ['more.txt', 'third.md*'],
    ];
    await laysOut(...before);
    assert.equal(await round.start(), true);
    await laysOut(['code.txt*'], ['more.txt*']);
    await round.controller.act('abandon');
    await laysOut(...before);
    assert.equal(activeName(), 'third.md');
    const editors = vscode.window.visibleTextEditors.toSorted(
      (a, b) => (a.viewColumn ?? 0) - (b.viewColumn ?? 0),
    );
    assert.deepEqual(
      editors.map(({ selection: { anchor, active } }) => [
        [anchor.line, anchor.character],
        [active.line, active.character],
      ]),
      [
        [
          [60, 2],
          [61, 5],
        ],
        [
          [9, 0],
          [9, 0],
        ],
      ],
    );
    await until('the same lines in view', () => {
      const line = editors[0]?.visibleRanges[0]?.start.line ?? 0;
      return Math.abs(line - top) <= 2 || undefined;
    });
  });

  it('come back to columns that went with them', async () => {
    await show('stories/first.md');
    await show('code.txt', Two);
    await show('stories/third.md', vscode.ViewColumn.Three);
    await round.start();
    await laysOut(['code.txt*']);
    await round.controller.act('end');
    await laysOut(['first.md*'], ['code.txt*'], ['third.md*']);
  });

  it('stay behind what was in front of them', async () => {
    await show('stories/first.md');
    await show('stories/second.md');
    await show('code.txt');
    await round.start();
    await laysOut(['code.txt*']);
    await round.controller.act('end');
    await laysOut(['code.txt*', 'first.md', 'second.md']);
    await executeCommand('workbench.action.openEditorAtIndex2');
  });

  it('are left out when their files are gone', async () => {
    await show('stories/first.md');
    await show('stories/second.md');
    await round.start();
    await laysOut([]);
    await vscode.workspace.fs.delete(workspaceUri('stories', 'second.md'));
    await round.controller.act('end');
    await laysOut(['first.md*']);
  });

  it('are those of comparisons and previews as well; a preview alone doesn’t come back', async () => {
    const left = await writeFile('stories/first.md', LONG);
    const right = await writeFile('stories/second.md', LONG);
    await executeCommand('vscode.diff', left, right, 'Then and now');
    await executeCommand('markdown.showPreview', left);
    await until('both tabs', () => layout()[0]?.length === 2 || undefined);
    await round.start();
    await laysOut([]);
    await round.controller.act('end');
    await until('the comparison', () =>
      vscode.window.tabGroups.activeTabGroup.activeTab?.input instanceof vscode.TabInputTextDiff
        ? true
        : undefined,
    );
    assert.equal(layout().flat().length, 1);
  });

  it('are in the log before they are closed', async () => {
    await show('stories/first.md');
    await round.start();
    const log = (await round.journal.read()).trim().split('\n');
    const closed = JSON.parse(log.find((line) => line.includes('booksClosed')) ?? '{}') as {
      tabs: { uri: string }[];
    };
    assert.deepEqual(
      closed.tabs.map(({ uri }) => uri),
      [workspaceUri('stories', 'first.md').toString()],
    );
    // The host dies; the one after it ends the round.
    const { journal } = round;
    const next = new TestRound(journal, 'next');
    await next.controller.takeOver();
    await next.controller.act('end');
    await laysOut(['first.md*']);
    next.dispose();
  });

  it('are closed even when the log can’t be written, and come back', async () => {
    await show('stories/first.md');
    round.journal.fails = true;
    await round.start();
    await laysOut([]);
    await round.controller.act('end');
    await laysOut(['first.md*']);
  });

  it('come back once in a window that another one has taken the round from', async () => {
    await show('stories/first.md');
    await round.start();
    await laysOut([]);
    const other = new TestRound(round.journal, 'there');
    await other.controller.takeOver();
    await round.controller.refresh();
    assert.equal(round.book.books.closed, true);
    await other.controller.act('end');
    await round.controller.refresh();
    await laysOut(['first.md*']);
    assert.equal(round.book.books.closed, false);
    other.dispose();
  });

  it('stay open, and nothing is asked, where the settings say so', async () => {
    const settings = vscode.workspace.getConfiguration('starStories');
    await settings.update('rounds.closedBook', false, vscode.ConfigurationTarget.Workspace);
    try {
      const document = await openFile('stories/first.md', LONG);
      await vscode.window.showTextDocument(document, { preview: false });
      await replaceText(document, 'Not saved.');
      await round.start();
      await laysOut(['first.md*']);
      assert.equal(round.controller.current?.start.openBook, true);
      assert.equal(round.book.books.closed, false);
    } finally {
      await settings.update('rounds.closedBook', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});

describe('unsaved documents before a round with closed books', () => {
  let round: TestRound;

  beforeEach(async () => {
    await clear();
    round = new TestRound();
  });
  afterEach(async () => {
    round.dispose();
    await clear();
  });

  /** Opens a document with unsaved words, and another one in front of it. */
  async function openUnsaved(path: string): Promise<vscode.TextDocument> {
    const { document } = await show(path);
    await replaceText(document, 'Not saved.\n');
    await show('stories/second.md');
    return document;
  }

  /** Runs commands of the quick pick, which is there in a moment, until there is an answer. */
  async function answering(...ids: string[]): Promise<boolean> {
    let answer: boolean | undefined;
    const starting = round.start().then((started) => (answer = started));
    await until('an answer', async () => {
      for (const id of ids) await executeCommand(id);
      return answer === undefined ? undefined : true;
    });
    return starting;
  }

  it('are saved and closed when the candidate wants that', async () => {
    const document = await openUnsaved('stories/to-save.md');
    assert.equal(await answering('workbench.action.acceptSelectedQuickOpenItem'), true);
    await laysOut([]);
    const bytes = await vscode.workspace.fs.readFile(document.uri);
    assert.equal(new TextDecoder().decode(bytes), 'Not saved.\n');
  });

  it('leave all as it was when there is to be no round', async () => {
    const document = await openUnsaved('stories/to-leave.md');
    assert.equal(await answering('workbench.action.closeQuickOpen'), false);
    assert.equal(round.controller.current, undefined);
    assert.deepEqual(layout(), [['to-leave.md', 'second.md*']]);
    assert.equal(document.isDirty, true);
  });

  it('may have no file', async () => {
    await vscode.window.showTextDocument(await openUntitled('Thoughts.\n'));
    assert.equal(await answering('workbench.action.closeQuickOpen'), false);
    assert.equal(layout().flat().length, 1);
  });
});

describe('peeks at documents in a round with closed books', () => {
  let round: TestRound;

  beforeEach(async () => {
    await clear();
    round = new TestRound();
    await show('code.txt');
    await round.start();
  });
  afterEach(async () => {
    round.dispose();
    await clear();
  });

  const peeked = (...wanted: string[]) =>
    until(
      'the peeks',
      () => JSON.stringify(round.peeks) === JSON.stringify(wanted) || undefined,
    ).catch(() => assert.deepEqual(round.peeks, wanted));

  it('are told once each time a document comes into view', async () => {
    await show('stories/first.md');
    await peeked('opened: stories/first.md');
    await show('code.txt');
    await show('notes.md', Two);
    await peeked('opened: stories/first.md', 'opened: notes.md');
    await show('stories/first.md');
    const all = ['opened: stories/first.md', 'opened: notes.md', 'opened: stories/first.md'];
    await peeked(...all);
    await show('more.txt', vscode.ViewColumn.Three);
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.deepEqual(round.peeks, all);
  });
});
