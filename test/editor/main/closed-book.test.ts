import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsOn, openFile, replaceText, until, workspaceUri } from '../support';

const run = (command: string, ...rest: unknown[]) =>
  vscode.commands.executeCommand(`starStories.${command}`, ...rest);

const STORY = `---\ntitle: Told\nfocus: [partering]\n---\n\n## Situation\n\n${'It was so.\n'.repeat(90)}`;

/** What stands in each column: names, with a star at the one in front and `!` at pinned ones. */
function layout(): string[][] {
  return vscode.window.tabGroups.all.map(({ tabs }) =>
    tabs.map(({ label, isActive, isPinned }) => `${isPinned ? '!' : ''}${label}${isActive ? '*' : ''}`),
  );
}

async function laysOut(wanted: string[][]): Promise<void> {
  try {
    await until('the tabs', () => JSON.stringify(layout()) === JSON.stringify(wanted) || undefined);
  } catch {
    assert.deepEqual(layout(), wanted);
  }
}

async function show(
  path: string,
  viewColumn = vscode.ViewColumn.One,
  text = STORY,
): Promise<vscode.TextEditor> {
  const document = await openFile(path, text);
  return vscode.window.showTextDocument(document, { viewColumn, preview: false });
}

/** What the record of the round that ends now says of peeks and everything else. */
async function endedRecord(): Promise<string> {
  await run('endRound');
  const document = await until('the record in front', () => {
    const active = vscode.window.activeTextEditor?.document;
    return active?.uri.path.includes('/rounds/') ? active : undefined;
  });
  return document.getText();
}

describe('a round with closed books', () => {
  beforeEach(closeAll);
  afterEach(async () => {
    await run('endRound');
    await closeAll();
    const rounds = workspaceUri('rounds');
    await vscode.workspace.fs.delete(rounds, { recursive: true }).then(undefined, () => undefined);
  });

  it('closes tabs of Markdown, and brings them back behind its record', async () => {
    await show('stories/first.md');
    await vscode.commands.executeCommand('workbench.action.pinEditor');
    await show('code.txt', vscode.ViewColumn.One, 'code');
    const second = await show('notes.md');
    second.selection = new vscode.Selection(40, 2, 41, 3);
    await show('stories/third.md', vscode.ViewColumn.Two);
    await run('startDrill', 'failure');
    await laysOut([['code.txt', 'Round*']]);
    const record = await endedRecord();
    assert.match(record, /round: drill/);
    await new Promise((r) => setTimeout(r, 1000)); console.log(JSON.stringify(layout()));
  });
});
