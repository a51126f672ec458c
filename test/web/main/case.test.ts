import * as vscode from 'vscode';
import { inFolder, until } from '../support';

async function records(): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(inFolder('rounds')).then(
    (found) => found,
    () => [],
  );
  const names = entries.map(([name]) => name).filter((name) => name.includes('service-ownership'));
  const read = (name: string) => vscode.workspace.fs.readFile(inFolder('rounds', name));
  return Promise.all(names.map(async (name) => new TextDecoder().decode(await read(name))));
}

describe('a case in the web worker host', () => {
  after(() => vscode.workspace.fs.delete(inFolder('rounds'), { recursive: true }));

  it('starts, and is saved', async () => {
    await vscode.commands.executeCommand('starStories.startCase', 'three-promises');
    await vscode.commands.executeCommand('starStories.endRound');
    const record = await until('the record', async () => (await records())[0]);
    if (!record.includes('\ncase: "three-promises"\n')) throw new Error(record.slice(0, 500));
  });
});
