import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import * as vscode from 'vscode';
import { closeAll, until, workspaceUri, writeFile } from '../support';
import { TestIndex, TestWorld } from '../test-index';

const PLACE = 'stories/opened/';
const POOR = '---\ntitle: Poor\nfocus: [partering]\n---\n\n## Situation\n\nIt was so.\n';

describe('the index and files that are open', () => {
  const opened: TestIndex[] = [];
  let uri: vscode.Uri;

  beforeEach(async () => {
    uri = await writeFile(`${PLACE}poor.md`, POOR);
  });

  afterEach(async () => {
    for (const index of opened.splice(0)) index.dispose();
    await closeAll();
    await vscode.workspace.fs.delete(workspaceUri('stories', 'opened'), { recursive: true });
  });

  function open(options: { world?: TestWorld; storage?: vscode.Uri } = {}) {
    const index = new TestIndex({ ...options, withEditor: true });
    opened.push(index);
    return index;
  }

  const show = async () =>
    vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri));
  const isKnown = ({ store }: TestIndex) => store.get(uri) !== undefined;

  it('shows the findings of a story that is opened before an earlier window is confirmed', async () => {
    const storage = workspaceUri('..', 'storage of open files');
    const before = await open({ storage }).started();
    const shown = before.store.markers(uri);
    assert.ok(shown && shown.length > 0);
    await until('the cache', () =>
      vscode.workspace.fs.stat(vscode.Uri.joinPath(storage, 'stories.jsonl')).then(
        () => true,
        () => undefined,
      ),
    );
    before.dispose();
    const world = new TestWorld();
    world.files.close();
    const index = open({ world, storage });
    index.stories.start();
    await until('the kept stories', () => index.stories.state === 'ready' || undefined);
    assert.deepEqual(index.store.markers(uri), []);
    await show();
    await until('the findings', () => index.store.markers(uri)?.length || undefined);
    assert.deepEqual(index.store.markers(uri), shown);
    world.files.open();
    await index.settled();
    assert.deepEqual(index.store.markers(uri), shown);
  });

  it('counts an open story again that was deleted and comes back', async () => {
    const index = await open().started();
    await show();
    await until('the story', () => isKnown(index) || undefined);
    rmSync(uri.fsPath);
    await until('no story', () => !isKnown(index) || undefined);
    writeFileSync(uri.fsPath, POOR);
    await until('the story again', () => isKnown(index) || undefined);
    assert.ok((index.store.markers(uri) ?? []).length > 0);
  });

  it('doesn’t count an open story any more that a look at all files finds no file of', async () => {
    const index = await open().started();
    await show();
    await until('the story', () => isKnown(index) || undefined);
    const untitled = await vscode.workspace.openTextDocument({
      language: 'markdown',
      content: '## Situation\n\nA\n\n## Task\n\nB\n\n## Action\n\nC\n\n## Result\n\nD\n',
    });
    await until('the untitled story', () => index.store.get(untitled.uri) && true);
    rmSync(uri.fsPath);
    await index.stories.checkEverywhere();
    assert.equal(isKnown(index), false);
    assert.ok(index.store.get(untitled.uri));
  });

  it('takes what is typed, and not what lies on the disk', async () => {
    const index = await open().started();
    const editor = await show();
    const title = () => index.named(PLACE).get(`${PLACE}poor.md`)?.title;
    const at = editor.document.getText().indexOf('Poor');
    await editor.edit((edit) =>
      edit.insert(editor.document.positionAt(at), 'Typed and not saved, '),
    );
    await until('what is typed', () => title()?.startsWith('Typed') || undefined);
    await index.stories.checkEverywhere();
    assert.equal(title(), 'Typed and not saved, Poor');
  });
});
