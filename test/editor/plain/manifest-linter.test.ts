import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { until, writeFile } from '../support';

/** What VS Code's own linter of manifests says of one; asked until it has had its turn. */
async function saidOf(uri: vscode.Uri): Promise<string[]> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  return vscode.languages.getDiagnostics(uri).map(({ message }) => message);
}

describe("VS Code's linter of manifests", () => {
  it('says nothing of ours, and something of one with a flaw', async () => {
    const extension = vscode.extensions.getExtension('star-stories.star-stories');
    assert.ok(extension, 'the extension is not there');
    const ours = vscode.Uri.joinPath(extension.extensionUri, 'package.json');
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(ours));
    assert.deepEqual(await saidOf(ours), []);

    // Opened after ours, so that ours has been looked at when this one has.
    const manifest = JSON.parse(text) as { activationEvents: string[] };
    manifest.activationEvents.push('*');
    const flawed = await writeFile('package.json', JSON.stringify(manifest, null, 2));
    const said = await until('a word of the linter', async () => {
      const messages = await saidOf(flawed);
      return messages.length > 0 ? messages : undefined;
    });
    assert.ok(
      said.every((message) => message.includes('*')),
      said.join('\n'),
    );
    assert.deepEqual(await saidOf(ours), []);
  });
});
