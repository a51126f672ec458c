import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  closeAll,
  CLEAN_STORY,
  findingsOn,
  openFile,
  replaceText,
  until,
  workspaceUri,
} from '../support';

const { executeCommand } = vscode.commands;
const run = (command: string, ...rest: unknown[]) =>
  executeCommand(`starStories.${command}`, ...rest);
const SPOILED = CLEAN_STORY.replace('production-ownership', 'production-owner');
const START = new vscode.Position(7, 4);
const ALL = new vscode.Range(0, 0, 40, 0);

/** How much each of our tools has to say about a story. */
async function saidOf({ uri }: vscode.TextDocument): Promise<Record<string, number>> {
  const hovers = await executeCommand<unknown[]>('vscode.executeHoverProvider', uri, START);

  const hints = await executeCommand<unknown[]>('vscode.executeInlayHintProvider', uri, ALL);

  const fixes = await executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    new vscode.Range(2, 8, 2, 9),
  );

  const inFocus = new vscode.Position(2, 8);
  const { items } = await executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    inFocus,
  );
  return {
    findings: findingsOn(uri).length,
    hovers: hovers.length,
    hints: hints.length,
    fixes: fixes.filter(({ title }) => !title.startsWith('Organize')).length,
    // VS Code itself offers words of other documents.
    areas: items.filter(({ detail }) => detail === 'Partnering').length,
  };
}

const SILENT = { findings: 0, hovers: 0, hints: 0, fixes: 0, areas: 0 };

/** The record comes up last. */
async function endRound(): Promise<void> {
  await run('endRound');
  await until('the record', () => {
    const shown = vscode.window.activeTextEditor?.document.uri.path;
    return shown?.includes('/rounds/') || undefined;
  });
}

async function markdownFiles(): Promise<string[]> {
  return (await vscode.workspace.findFiles('**/*.md')).map(({ path }) => path).sort();
}

/** The tab of the board, which shows only that the books are closed. */
const pages = () =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputWebview);

describe('what is shown of stories while the books are closed', () => {
  let document: vscode.TextDocument;

  beforeEach(async () => {
    await closeAll();
    document = await openFile('stories/spoiled.md', SPOILED);
    await vscode.window.showTextDocument(document);
    await until('findings', () => findingsOn(document.uri).length > 0 || undefined);
  });
  afterEach(async () => {
    await run('endRound');
    await closeAll();
    const rounds = workspaceUri('rounds');
    await vscode.workspace.fs.delete(rounds, { recursive: true }).then(undefined, () => undefined);
  });

  it('is nothing, also of a story that is opened again, and comes back', async () => {
    const before = await until('everything', async () => {
      const said = await saidOf(document);
      return Object.values(said).every((number) => number > 0) ? said : undefined;
    });
    await run('startDrill', 'failure');
    await until('no findings', () => findingsOn(document.uri).length === 0 || undefined);
    const again = await vscode.workspace.openTextDocument(document.uri);
    await vscode.window.showTextDocument(again);
    await replaceText(again, again.getText().replace('Both engineers', 'Both of them'));
    await again.save();
    await new Promise((resolve) => setTimeout(resolve, 600));
    assert.deepEqual(await saidOf(again), SILENT);
    await run('togglePause');
    assert.deepEqual(await saidOf(again), SILENT);
    await endRound();
    const after = await until('everything again', async () => {
      const said = await saidOf(again);
      return said['findings'] === before['findings'] && said['hints'] ? said : undefined;
    });
    assert.deepEqual(after, before);
  });

  it('is nothing of what commands would do, and they say so', async () => {
    await run('startDrill', 'failure');
    const before = await markdownFiles();
    for (const command of ['newStory', 'showCoverage', 'exportCoverage', 'lintWorkspace', 'fixAll'])
      void run(command);
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(pages().length, 1, 'only the page of the round');
    assert.deepEqual(await markdownFiles(), before);
    assert.equal(findingsOn(document.uri).length, 0);
    await endRound();
  });
});
