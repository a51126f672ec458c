import * as vscode from 'vscode';
import { inFolder, until } from '../support';

describe('the plan in the web worker host', () => {
  after(() => vscode.workspace.fs.delete(inFolder('plan.md')));

  it('is begun in a folder that is no place on a disk, and checked', async () => {
    await vscode.commands.executeCommand('starStories.openPlan');
    const editor = await until('the plan', () => vscode.window.activeTextEditor);
    const { document, selection } = editor;
    if (!document.getText().includes('type: star-plan')) throw new Error(document.getText());
    await editor.edit((edit) => edit.insert(selection.active, '2020-02-30 15:00'));
    const marked = await until('the bad date', () => {
      const [found] = vscode.languages.getDiagnostics(document.uri);
      return found && document.getText(found.range);
    });
    if (marked !== '2020-02-30 15:00') throw new Error(marked);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});
