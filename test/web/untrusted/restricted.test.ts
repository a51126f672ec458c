import * as vscode from 'vscode';
import { inFolder, until } from '../support';

describe('a workspace in the web worker host that is not trusted', () => {
  it('is restricted', () => {
    if (vscode.workspace.isTrusted) throw new Error('it is trusted');
  });

  it('has stories checked', async () => {
    const uri = inFolder('stories', 'spoiled.md');
    const text = '---\nfocus: [partering]\n---\n\n## Situation\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    await vscode.workspace.openTextDocument(uri);
    await until('a finding', () =>
      vscode.languages.getDiagnostics(uri).find(({ source }) => source === 'STAR'),
    );
  });

  it('runs a round and saves it', async () => {
    await vscode.commands.executeCommand('starStories.startDrill', 'failure');
    await vscode.commands.executeCommand('starStories.endRound');
    await until('the record', async () => {
      const found = await vscode.workspace.fs.readDirectory(inFolder('rounds')).then(
        (entries) => entries,
        () => [],
      );
      return found.find(([name]) => name.endsWith('.md'));
    });
  });
});
