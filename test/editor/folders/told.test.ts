import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { noteTold } from '../../../src/editor/round/note-told';
import { roundsFolder } from '../../../src/editor/round/rounds-folder';
import { SavedRounds } from '../../../src/editor/round/saved-rounds';
import type { World } from '../../../src/editor/world';

const RECORD = `---
type: star-round
title: "Drill"
round: drill
started: "2026-11-07T18:41:12.412+01:00"
questions: ["failure-4"]
told: []
---
`;

function uriIn(folder: number, ...path: string[]): vscode.Uri {
  const root = vscode.workspace.workspaceFolders?.[folder];
  assert.ok(root, `there is no folder ${folder}`);
  return vscode.Uri.joinPath(root.uri, ...path);
}

describe('the stories told, in several folders', () => {
  const records = [0, 1].map((folder) => () => uriIn(folder, 'rounds', 'drill.md'));
  afterEach(async () => {
    for (const folder of [0, 1]) {
      await vscode.workspace.fs.delete(uriIn(folder, 'rounds'), { recursive: true });
    }
  });

  it('are named by their way from the folder of the record, and found again', async () => {
    const stories = [uriIn(0, 'stories', 'one.md'), uriIn(1, 'answers', 'two.md')];
    const ids = new Set(stories.map(String));
    for (const record of records) {
      await vscode.workspace.fs.writeFile(record(), new TextEncoder().encode(RECORD));
      await noteTold(record(), () => Promise.resolve({ offered: ids, picked: ids }));
    }
    const files = roundsFolder({
      readFile: async (uri: vscode.Uri) => vscode.workspace.fs.readFile(uri),
    } as World);
    const saved = new SavedRounds(files);
    const rounds = await saved.all();
    assert.deepEqual(rounds.map(({ told }) => told).sort(), [
      ['../first/stories/one.md', 'answers/two.md'],
      ['stories/one.md', '../second/answers/two.md'],
    ]);
    for (const { told, closedBook } of await saved.facts()) {
      assert.deepEqual(told, [...ids]);
      assert.ok(closedBook);
    }
    files.dispose();
  });
});
