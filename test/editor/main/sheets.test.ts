import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SHEETS } from '../../../src/core/guide/sheets';
import { readRecordSummary } from '../../../src/core/round/record-summary';
import { SavedSheets } from '../../../src/editor/sheets/saved-sheets';
import {
  closeAll,
  codeOf,
  findingsOn,
  openFile,
  replaceText,
  until,
  workspaceUri,
  writeFile,
} from '../support';
import { TestWorld } from '../test-index';

const run = (command: string, ...rest: unknown[]) =>
  vscode.commands.executeCommand(`starStories.${command}`, ...rest);

const codesOn = (uri: vscode.Uri) => findingsOn(uri).map(codeOf);

const shown = () => vscode.window.activeTextEditor?.document;

async function namesIn(folder: string): Promise<string[]> {
  return vscode.workspace.fs.readDirectory(workspaceUri(folder)).then(
    (entries) => entries.map(([name]) => name),
    () => [],
  );
}

async function remove(...folders: string[]): Promise<void> {
  for (const folder of folders) {
    if ((await namesIn(folder)).length === 0) continue;
    await vscode.workspace.fs.delete(workspaceUri(folder), { recursive: true });
  }
}

const setLint = (value: boolean | undefined) =>
  vscode.workspace
    .getConfiguration('starStories')
    .update('lint.enable', value, vscode.ConfigurationTarget.Workspace);

/** Every prompt answered with as many words as it takes. */
const filled = SHEETS.launch.template.replace(
  /\[[^\]]+\]/g,
  'Two people on call have rehearsed it this month, and either of them may stop it at once without asking anybody.',
);

describe('sheets', () => {
  beforeEach(() => remove('sheets', 'rounds'));
  afterEach(async () => {
    await run('endRound');
    await closeAll();
    await setLint(undefined);
    await remove('sheets', 'rounds');
  });

  it('are written from the template, once, and opened', async () => {
    await run('newSheet', 'why');
    assert.ok(shown()?.uri.path.endsWith('/sheets/why.md'));
    assert.equal(shown()?.getText(), SHEETS.why.template);
    const { selection } = vscode.window.activeTextEditor ?? {};
    assert.match(shown()?.getText(selection) ?? '', /^\[Which two duties .*\]$/);
    await writeFile('sheets/why.md', SHEETS.why.template.replace('# Why', '# Mine: why'));
    await closeAll();
    await run('newSheet', 'why');
    await until('the file as it is', () => shown()?.getText().includes('# Mine: why'));
    assert.deepEqual(await namesIn('sheets'), ['why.md']);
  });

  it('are checked while they are written', async () => {
    const document = await openFile('sheets/launch.md', SHEETS.launch.template);
    await until('what is empty', () => codesOn(document.uri).includes('sheet-empty-part'));
    assert.equal(findingsOn(document.uri)[0]?.severity, vscode.DiagnosticSeverity.Information);
    await replaceText(document, filled);
    await until('nothing to say', () => codesOn(document.uri).length === 0);
    await replaceText(document, SHEETS.launch.template);
    await until('it again', () => codesOn(document.uri).length > 0);
    await setLint(false);
    await until('silence', () => codesOn(document.uri).length === 0);
  });

  it('are known by what they say, wherever they are filled in', async () => {
    await writeFile('sheets/notes.md', '# Notes\n');
    await writeFile('sheets/a.md', SHEETS.launch.template);
    await writeFile('sheets/b.md', filled);
    await writeFile('sheets/tools.md', SHEETS.tools.template);
    const saved = new SavedSheets(new TestWorld());
    try {
      const found = await until('the files', async () => {
        const all = await saved.all();
        return all.filter(({ uri }) => uri).length === 2 ? all : undefined;
      });
      assert.equal(found.length, Object.keys(SHEETS).length);
      const files = found.flatMap(({ id, uri, written }) =>
        uri ? [[id, vscode.workspace.asRelativePath(uri), written]] : [],
      );
      assert.deepEqual(files, [
        ['tools', 'sheets/tools.md', false],
        ['launch', 'sheets/b.md', true],
      ]);
      const changed = new Promise<void>((resolve) => saved.onDidChange(resolve));
      await writeFile('sheets/tools.md', `${SHEETS.tools.template}\n`);
      await changed;
    } finally {
      saved.dispose();
    }
  });

  it('are told closed-book, and the record says which', async () => {
    const document = await openFile('sheets/launch.md', SHEETS.launch.template);
    await vscode.window.showTextDocument(document);
    await until('what is empty', () => codesOn(document.uri).length > 0);
    await run('tellSheet', 'launch');
    await until('a running round', async () => (await namesIn('rounds')).includes('.running'));
    await until('the sheet closed', () =>
      shown()?.uri.path.endsWith('launch.md') ? undefined : true,
    );
    await until('no findings', () => codesOn(document.uri).length === 0);
    // It waits for an answer to its notice.
    void run('newSheet', 'tools');
    await run('endRound');
    const name = await until('the record', async () =>
      (await namesIn('rounds')).find((one) => one.endsWith('-drill.md')),
    );
    const bytes = await vscode.workspace.fs.readFile(workspaceUri('rounds', name));
    const text = new TextDecoder().decode(bytes);
    assert.deepEqual(readRecordSummary(text)?.questions, ['sheet-launch']);
    assert.ok(text.includes(SHEETS.launch.question));
    assert.deepEqual(await namesIn('sheets'), ['launch.md']);
  });
});
