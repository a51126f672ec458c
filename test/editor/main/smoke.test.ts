import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('the extension in VS Code', () => {
  it('is found and activates', async () => {
    const extension = vscode.extensions.getExtension('star-stories.star-stories');
    assert.ok(extension, 'the extension is not there');
    await extension.activate();
    assert.equal(extension.isActive, true);
  });

  it('runs in the VS Code that was asked for', () => {
    const wanted = process.env.STAR_VSCODE;
    assert.ok(wanted);
    if (wanted === 'newest') assert.ok(!vscode.version.startsWith('1.100.'), vscode.version);
    else assert.ok(vscode.version.startsWith(`${wanted}.`), vscode.version);
  });

  it('opens the copy of the workspace, whose files can be searched', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    assert.equal(folder?.uri.fsPath, process.env.STAR_WORKSPACE);
    const stories = await vscode.workspace.findFiles('stories/*.md');
    assert.ok(stories.length > 1, `${stories.length} stories`);
  });
});
