import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { saveAs } from '../../../src/editor/save-as';
import { workspaceUri, writeFile } from '../support';

type Dialog = typeof vscode.window.showSaveDialog;

/** A dialog can't be used in a test run: its answer is given in its place. */
async function answering<T>(uri: vscode.Uri | undefined, run: () => Promise<T>) {
  const { showSaveDialog, showErrorMessage } = vscode.window;
  const proposals: (vscode.SaveDialogOptions | undefined)[] = [];
  const errors: string[] = [];
  const dialog: Dialog = (options) => {
    proposals.push(options);
    return Promise.resolve(uri);
  };
  const show = (message: string) => {
    errors.push(message);
    return Promise.resolve(undefined);
  };
  Object.assign(vscode.window, { showSaveDialog: dialog, showErrorMessage: show });
  try {
    return { result: await run(), proposals, errors };
  } finally {
    Object.assign(vscode.window, { showSaveDialog, showErrorMessage });
  }
}

describe('saving coverage as a file', () => {
  const file = (content = () => Promise.resolve(new TextEncoder().encode('text'))) => ({
    ...{ name: 'coverage-2026-11-22.md', kind: 'Markdown', extension: 'md' },
    content,
  });

  it('proposes a name in the first folder, and writes where it is told to', async () => {
    const uri = workspaceUri('saved here.md');
    const { result, proposals, errors } = await answering(uri, () => saveAs(file()));
    assert.equal(result?.toString(), uri.toString());
    assert.equal(
      proposals[0]?.defaultUri?.toString(),
      workspaceUri('coverage-2026-11-22.md').toString(),
    );
    assert.deepEqual([proposals[0]?.filters, errors], [{ Markdown: ['md'] }, []]);
    assert.equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)), 'text');
    await vscode.workspace.fs.delete(uri);
  });

  it('makes nothing when the dialog is left', async () => {
    const { result } = await answering(undefined, () =>
      saveAs(file(() => assert.fail('nobody wants it'))),
    );
    assert.equal(result, undefined);
  });

  it('says which file can’t be written, or made, and why', async () => {
    const taken = await writeFile('taken.txt', 'a file, no folder');
    const below = vscode.Uri.joinPath(taken, 'below.md');
    const { result, errors } = await answering(below, () => saveAs(file()));
    assert.equal(result, undefined);
    assert.match(errors[0] ?? '', /^The coverage can’t be saved as taken\.txt\/below\.md: ./);
    const broken = await answering(workspaceUri('b.md'), () =>
      saveAs(file(() => Promise.reject(new Error('no picture')))),
    );
    assert.deepEqual(broken.errors, ['The coverage can’t be saved as b.md: no picture']);
    await vscode.workspace.fs.delete(taken);
  });
});
