import * as vscode from 'vscode';
import { PEEK_SCHEME, showPeek } from '../../../src/editor/closed-book/peek-page';
import { closeAll, openFile, until, workspaceUri } from '../support';

const { executeCommand } = vscode.commands;

function hasPeek(): boolean {
  return vscode.window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) => input instanceof vscode.TabInputText && input.uri.scheme === PEEK_SCHEME,
    ),
  );
}

describe('a story that is peeked at', () => {
  beforeEach(async () => {
    await closeAll();
    const other = await openFile('other.txt', 'Something else.');
    await vscode.window.showTextDocument(other, { preview: false });
    await showPeek(workspaceUri('stories', 'half-the-pages.md'));
    await until('the peek', () => hasPeek() || undefined);
  });
  afterEach(closeAll);

  const turnAway = () => executeCommand('workbench.action.openEditorAtIndex1');
  const closes = () => until('the peek to close', () => !hasPeek() || undefined);

  it('closes when something else comes to the front', async () => {
    await turnAway();
    await closes();
  });

  it('closes also after a column has come and gone', async () => {
    await executeCommand('workbench.action.newGroupRight');
    await until('two columns', () => vscode.window.tabGroups.all.length === 2 || undefined);
    await executeCommand('workbench.action.closeGroup');
    await until('one column', () => vscode.window.tabGroups.all.length === 1 || undefined);
    await turnAway();
    await closes();
  });
});
