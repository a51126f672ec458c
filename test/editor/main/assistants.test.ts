import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { CLEAN_STORY, closeAll, openFile, until, writeFile } from '../support';

const COVERAGE = 'star-stories_coverage';
const LINT = 'star-stories_lint';
const STORY = 'stories/for-the-assistant.md';

/** Whether a tool answers; VS Code lists those of the manifest whether they are registered or not. */
const answers = (name: string) =>
  ask(name).then(
    () => true,
    () => false,
  );
const setTools = (on: boolean | undefined) =>
  vscode.workspace
    .getConfiguration('starStories')
    .update('assistantTools', on, vscode.ConfigurationTarget.Global);

/** What a tool answers, as text. */
async function ask(name: string, input: object = {}): Promise<string> {
  const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
  return content
    .map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : ''))
    .join('');
}

describe('tools for an assistant', () => {
  before(async () => {
    await writeFile(STORY, CLEAN_STORY.replace('production-ownership', 'production-owner'));
    await vscode.commands.executeCommand('starStories.lintWorkspace');
  });
  after(async () => {
    await setTools(undefined);
    await closeAll();
  });

  it('are off until the user switches them on', async () => {
    await assert.rejects(ask(COVERAGE));
    await assert.rejects(ask(LINT));
  });

  it('say what the stories cover', async () => {
    await setTools(true);
    await until('the tools', () => answers(COVERAGE));
    const text = await ask(COVERAGE);
    assert.match(text, /Half the pages in one quarter/);
    assert.match(text, /Production [Oo]wnership/);
  });

  it('say what is found in a story, by its file or as the active editor has it', async () => {
    const finding = /^stories\/for-the-assistant\.md:3: \w+: .+ \[unknown-focus\]$/m;
    assert.match(await ask(LINT, { file: STORY }), finding);
    await vscode.window.showTextDocument(await openFile(STORY, CLEAN_STORY));
    assert.equal(await ask(LINT), 'stories/for-the-assistant.md: no findings');
  });

  it('read no file that is no story', async () => {
    for (const file of ['notes/reading-list.md', '../outside.md', '/etc/passwd', 'none.md'])
      await assert.rejects(ask(LINT, { file }), /no story of this workspace/);
    await closeAll();
    await assert.rejects(ask(LINT), /No story is open/);
  });

  it('refuse while the books are closed', async () => {
    await vscode.commands.executeCommand('starStories.startDrill', 'failure');
    try {
      await assert.rejects(ask(COVERAGE), /round/);
      await assert.rejects(ask(LINT, { file: STORY }), /round/);
    } finally {
      await vscode.commands.executeCommand('starStories.endRound');
    }
    const records = await until('the record', async () => {
      const found = await vscode.workspace.findFiles('rounds/*.md');
      return found.length > 0 ? found : undefined;
    });
    await closeAll();
    for (const record of records) await vscode.workspace.fs.delete(record);
    assert.match(await ask(COVERAGE), /Half the pages/);
  });

  it('are withdrawn when they are switched off', async () => {
    await setTools(false);
    await until('no tools', async () => !(await answers(COVERAGE)));
    await assert.rejects(ask(LINT, { file: STORY }));
  });
});
