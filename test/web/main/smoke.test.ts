import * as vscode from 'vscode';
import { inFolder, until } from '../support';

async function record(): Promise<string | undefined> {
  const entries = await vscode.workspace.fs.readDirectory(inFolder('rounds')).then(
    (found) => found,
    () => [],
  );
  return entries.map(([name]) => name).find((name) => name.endsWith('.md'));
}

describe('the extension in the web worker host', () => {
  it('runs in a worker', () => {
    if (!('importScripts' in globalThis)) throw new Error('this is no worker');
  });

  it('has its folder on another machine', () => {
    if (!vscode.env.remoteName) throw new Error('the window is no remote one');
    const { scheme } = inFolder();
    if (scheme !== 'vscode-remote') throw new Error(`the folder is ${scheme}:`);
  });

  it('is found and activates', async () => {
    const extension = vscode.extensions.getExtension('star-stories.star-stories');
    if (!extension) throw new Error('the extension is not there');
    await extension.activate();
    if (!extension.isActive) throw new Error('the extension is not active');
  });

  it('checks a story', async () => {
    const uri = inFolder('stories', 'spoiled.md');
    const text = '---\nfocus: [partering]\n---\n\n## Situation\n';
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
    const finding = await until('unknown-focus', () =>
      vscode.languages
        .getDiagnostics(uri)
        .find(({ code }) => typeof code === 'object' && code.value === 'unknown-focus'),
    );
    const document = await vscode.workspace.openTextDocument(uri);
    const marked = document.getText(finding.range);
    if (marked !== 'partering') throw new Error(`marked ${marked}`);
  });

  it('runs a drill and saves it', async () => {
    await vscode.commands.executeCommand('starStories.startDrill', 'failure');
    await vscode.commands.executeCommand('starStories.endRound');
    const name = await until('the record', record);
    const bytes = await vscode.workspace.fs.readFile(inFolder('rounds', name));
    const text = new TextDecoder().decode(bytes);
    if (!/questions: \["?failure-\d/.test(text)) throw new Error(text);
  });
});
