import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { codeOf, findingsOn, until } from '../support';

function uriIn(folder: number, ...path: string[]): vscode.Uri {
  const root = vscode.workspace.workspaceFolders?.[folder];
  assert.ok(root, `there is no folder ${folder}`);
  return vscode.Uri.joinPath(root.uri, ...path);
}

const isFound = (uri: vscode.Uri) => findingsOn(uri).length > 0 || undefined;

describe('several folders in one workspace', () => {
  before(() => vscode.extensions.getExtension('star-stories.star-stories')?.activate());

  it('finds the stories of each folder by its own settings', async () => {
    for (const uri of [uriIn(0, 'stories', 'one.md'), uriIn(1, 'answers', 'two.md')]) {
      await until(uri.path, () => isFound(uri));
      assert.ok(findingsOn(uri).some((one) => codeOf(one) === 'unknown-focus'));
    }
    assert.deepEqual(findingsOn(uriIn(1, 'stories', 'other.md')), []);
  });

  it('follows a folder that is added and one that is taken away', async () => {
    const added = vscode.Uri.joinPath(uriIn(0), '..', 'third');
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 0, { uri: added }));
    const story = vscode.Uri.joinPath(added, 'stories', 'three.md');
    await until('the story of the new folder', () => isFound(story));
    assert.ok(vscode.workspace.updateWorkspaceFolders(2, 1));
    await until('its findings to go', () => findingsOn(story).length === 0 || undefined);
  });

  it('follows a change of the patterns', async () => {
    const settings = vscode.workspace.getConfiguration('starStories', uriIn(1));
    const target = vscode.ConfigurationTarget.WorkspaceFolder;
    await settings.update('storyFiles', ['stories/*.md'], target);
    await until('the other story', () => isFound(uriIn(1, 'stories', 'other.md')));
    const before = uriIn(1, 'answers', 'two.md');
    await until('silence', () => findingsOn(before).length === 0 || undefined);
  });
});
