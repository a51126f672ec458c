import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
  CLEAN_STORY,
  closeAll,
  codeOf,
  findingsOn,
  markedBy,
  replaceText,
  until,
} from '../support';
import { addFolder, changeFolders } from './change-folders';
import { PlainFiles } from './plain-files';

const at = (path: string) => vscode.Uri.from({ scheme: 'memory-only', path });

describe('a folder that is on no disk', () => {
  const files = new PlainFiles();
  const story = at('/w/stories/half-the-pages.md');
  let provider: vscode.Disposable;
  let folders = 0;

  before(async () => {
    folders = vscode.workspace.workspaceFolders?.length ?? 0;
    provider = vscode.workspace.registerFileSystemProvider('memory-only', files);
    const text = CLEAN_STORY.replace('production-ownership', 'production-owner');
    files.writeFile(story, new TextEncoder().encode(text));
    await addFolder(at('/w'));
  });

  after(async () => {
    await closeAll();
    await changeFolders(folders, 1);
    provider.dispose();
  });

  it('has its stories checked without their being opened', async () => {
    const found = () => findingsOn(story).some((one) => codeOf(one) === 'unknown-focus');
    await until('a finding', () => found() || undefined);
  });

  it('has them saved in the editor', async () => {
    const document = await vscode.workspace.openTextDocument(story);
    await until(
      'the finding',
      () => markedBy(document, 'unknown-focus').includes('production-owner') || undefined,
    );
    await replaceText(document, CLEAN_STORY);
    assert.ok(await document.save());
    const saved = new TextDecoder().decode(files.readFile(story));
    assert.match(saved, /^focus: \[production-ownership\]$/m);
    await until('no finding', () => markedBy(document, 'unknown-focus').length === 0 || undefined);
  });
});
