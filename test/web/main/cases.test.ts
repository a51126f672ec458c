import * as vscode from 'vscode';
import { inFolder, until } from '../support';

describe('a case of one’s own in the web worker host', () => {
  it('has its problems shown where they stand, and its values completed', async () => {
    const uri = inFolder('begun.case.yaml');
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('id: begun\nkind: outag\n'));
    const document = await vscode.workspace.openTextDocument(uri);
    const marked = () =>
      vscode.languages
        .getDiagnostics(uri)
        .filter(({ source }) => source === 'STAR')
        .map(({ range }) => document.getText(range));
    await until('a problem', () => marked().includes('outag') || undefined);
    await until('completion', async () => {
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        uri,
        new vscode.Position(1, 11),
      );
      return list.items.some(({ label }) => label === 'takeover') || undefined;
    });
  });
});
