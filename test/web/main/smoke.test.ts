import * as vscode from 'vscode';

describe('the extension in the web worker host', () => {
  it('runs in a worker', () => {
    if (!('importScripts' in globalThis)) throw new Error('this is no worker');
  });

  it('is found and activates', async () => {
    const extension = vscode.extensions.getExtension('star-stories.star-stories');
    if (!extension) throw new Error('the extension is not there');
    await extension.activate();
    if (!extension.isActive) throw new Error('the extension is not active');
  });

  it('reads a file of the workspace', async () => {
    const folder = vscode.workspace.workspaceFolders?.[0];
    if (!folder) throw new Error('no folder is open');
    const file = vscode.Uri.joinPath(folder.uri, 'stories/half-the-pages.md');
    const document = await vscode.workspace.openTextDocument(file);
    if (document.languageId !== 'markdown') throw new Error(document.languageId);
  });
});
