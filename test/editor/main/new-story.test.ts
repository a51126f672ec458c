import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import * as vscode from 'vscode';
import { EXPLORATORY_AREAS } from '../../../src/core/guide/focus-areas';
import { SECTIONS } from '../../../src/core/guide/sections';
import { answering } from '../faults/answers';
import { FaultyFiles } from '../faults/faulty-files';
import { closeAll, openFile, replaceText, until, workspaceUri, writeFile } from '../support';

/** Longer than a new story. */
const OLD = '# Mine\n\n## Situation\n\nWhat was told in the old one.\n\n'.repeat(40);

/** Longer than VS Code is given to hear of a file by itself, so that it is told to read it, which is too early. */
const LATE_MS = 6000;

/** Files that are read for a while as they were before. */
class LateFiles extends FaultyFiles {
  private readonly before = new Map<string, Uint8Array>();

  /** @param old what is read until some time after the first reading */
  beLate(path: string, old: string): void {
    this.before.set(path, new TextEncoder().encode(old));
  }

  override async readFile(uri: vscode.Uri): Promise<Uint8Array> {
    const now = await super.readFile(uri);
    const old = this.before.get(uri.path);
    if (old) setTimeout(() => this.beNew(uri.path, new TextDecoder().decode(now)), LATE_MS);
    return old ?? now;
  }

  private beNew(path: string, text: string): void {
    if (this.before.delete(path)) this.put(path, text);
  }
}

/** Makes a story, with questions answered in the candidate's place. */
async function make(title: string, focus = 'partnering', folder?: vscode.Uri): Promise<void> {
  const said = await answering({ input: title }, () =>
    vscode.commands.executeCommand('starStories.newStory', folder ?? { focus }),
  );
  assert.deepEqual(said, []);
}

/** The editor in front, which has this story as it was written, and its first prompt selected. */
function shown(name: string, written: string): vscode.TextDocument {
  const editor = vscode.window.activeTextEditor;
  assert.ok(editor);
  const { document, selection } = editor;
  assert.ok(document.uri.path.endsWith(`/${name}`), document.uri.path);
  assert.equal(document.getText(), written);
  assert.equal(document.getText(selection), SECTIONS[0]?.prompt);
  return document;
}

describe('a new story under the name of one that was deleted', () => {
  const fileOf = (name: string) => workspaceUri('stories', name).fsPath;
  const show = async (name: string, text: string) => {
    const document = await openFile(`stories/${name}`, text);
    await vscode.window.showTextDocument(document, { preview: false });
    return document;
  };

  afterEach(closeAll);

  for (const state of ['open', 'closed']) {
    it(`has its own text, with the editor of the old one ${state}`, async () => {
      const name = `left-${state}.md`;
      for (const { id } of EXPLORATORY_AREAS) {
        await show(name, `${OLD}${id}`);
        if (state === 'closed') await closeAll();
        rmSync(fileOf(name));
        await make(`Left ${state}`, id);
        const document = shown(name, readFileSync(fileOf(name), 'utf8'));
        assert.match(document.getText(), new RegExp(`^focus: \\[${id}\\]$`, 'm'));
      }
    });
  }

  it('waits for its text where files are read late', async () => {
    const files = new LateFiles();
    const provider = vscode.workspace.registerFileSystemProvider('faulty', files);
    try {
      const folder = vscode.Uri.parse('faulty:/w/stories');
      const uri = vscode.Uri.joinPath(folder, 'late.md');
      files.put(uri.path, OLD);
      await vscode.window.showTextDocument(uri, { preview: false });
      files.remove(uri.path);
      files.beLate(uri.path, OLD);
      await make('Late', undefined, folder);
      shown('late.md', files.texts().get(uri.path) ?? '');
    } finally {
      await closeAll();
      provider.dispose();
    }
  });

  it('leaves unsaved words of the old one where they are', async () => {
    const document = await show('unsaved.md', OLD);
    await replaceText(document, 'Words that nobody has saved.\n');
    rmSync(fileOf('unsaved.md'));
    await make('Unsaved');
    assert.equal(document.getText(), 'Words that nobody has saved.\n');
    assert.equal(existsSync(fileOf('unsaved.md')), false);
    shown('unsaved-2.md', readFileSync(fileOf('unsaved-2.md'), 'utf8'));
  });

  it('takes no unsaved words of a file that comes in front meanwhile', async () => {
    const other = await vscode.workspace.openTextDocument(
      await writeFile('notes/other.md', 'A.\n'),
    );
    await replaceText(other, 'Words of another file.\n');
    await show('behind.md', OLD);
    await closeAllBut(other);
    rmSync(fileOf('behind.md'));
    const goBack = vscode.window.onDidChangeActiveTextEditor((editor) => {
      if (editor?.document.uri.path.endsWith('/behind.md'))
        void vscode.window.showTextDocument(other, { preview: false });
    });
    try {
      await make('Behind');
    } finally {
      goBack.dispose();
    }
    assert.equal(other.getText(), 'Words of another file.\n');
    await until('its text', () => {
      const behind = vscode.workspace.textDocuments.find(({ uri }) =>
        uri.path.endsWith('/behind.md'),
      );
      return behind?.getText() === readFileSync(fileOf('behind.md'), 'utf8') || undefined;
    });
  });
});

async function closeAllBut(kept: vscode.TextDocument): Promise<void> {
  await vscode.window.showTextDocument(kept, { preview: false });
  await vscode.commands.executeCommand('workbench.action.closeOtherEditors');
}
