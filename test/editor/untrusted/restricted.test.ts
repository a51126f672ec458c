import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, findingsOn, markedBy, openFile, until, workspaceUri } from '../support';

const run = (command: string, ...rest: unknown[]) =>
  vscode.commands.executeCommand(`starStories.${command}`, ...rest);

const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);

async function records(): Promise<string[]> {
  const entries = await vscode.workspace.fs.readDirectory(workspaceUri('rounds'));
  return entries.map(([name]) => name).filter((name) => name.endsWith('.md'));
}

describe('a workspace that is not trusted', () => {
  afterEach(closeAll);

  it('is restricted', () => {
    assert.equal(vscode.workspace.isTrusted, false);
  });

  it('has stories written and checked', async () => {
    const text = '---\nfocus: [partering]\n---\n\n## Situation\n';
    const document = await openFile('stories/spoiled.md', text);
    await until(
      'the finding',
      () => markedBy(document, 'unknown-focus').includes('partering') || undefined,
    );
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      new vscode.Position(1, 8),
    );
    assert.ok(list.items.some(({ label }) => label === 'partnering'));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(1, 8, 1, 17), 'partnering');
    assert.ok(await vscode.workspace.applyEdit(edit));
    assert.ok(await document.save());
    await until('no finding', () => markedBy(document, 'unknown-focus').length === 0 || undefined);
  });

  it('has every story checked by a command', async () => {
    await vscode.workspace.fs.writeFile(
      workspaceUri('stories', 'empty.md'),
      new TextEncoder().encode('## Situation\n'),
    );
    await run('lintWorkspace');
    const empty = workspaceUri('stories', 'empty.md');
    await until('findings', () => findingsOn(empty).length > 0 || undefined);
  });

  it('shows coverage', async () => {
    await run('showCoverage');
    await until('its tab', () =>
      tabs().find(({ input }) => input instanceof vscode.TabInputWebview),
    );
  });

  it('runs a round and saves it', async () => {
    await run('startDrill', 'failure');
    await run('endRound');
    await until('the record', async () =>
      records().then(
        ([name]) => name,
        () => undefined,
      ),
    );
  });
});
