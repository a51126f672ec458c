import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { planDrill } from '../../../src/core/round/plan';
import { readRecordSummary } from '../../../src/core/round/record-summary';
import type { Round } from '../../../src/core/round/round';
import { replay } from '../../../src/core/round/step';
import { saveRecord } from '../../../src/editor/round/record-file';
import { logOf } from '../../core/round/samples';

const READY = Promise.resolve();

/** A drill that is over; `told` as it is named while the round runs, from the first folder. */
function drill(seed: number, ...told: string[]): Round {
  const events = logOf(
    [
      [1, { type: 'told', phase: 'question-1', stories: told }],
      [2, { type: 'ended' }],
    ],
    planDrill({ seed, recent: [] }),
  );
  const round = replay(events);
  assert.ok(round);
  return round;
}

const rootOf = (folder: number) => {
  const root = vscode.workspace.workspaceFolders?.[folder];
  assert.ok(root);
  return root.uri;
};

async function toldIn(record: vscode.Uri): Promise<readonly string[] | undefined> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(record));
  return readRecordSummary(text)?.told;
}

describe('the record of a round, in several folders', () => {
  afterEach(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    for (const folder of [0, 1]) {
      const rounds = vscode.Uri.joinPath(rootOf(folder), 'rounds');
      await vscode.workspace.fs
        .delete(rounds, { recursive: true })
        .then(undefined, () => undefined);
    }
  });

  it('goes to the folder of the story told, and names it from there', async () => {
    const ways: [number, string, string][] = [
      [0, 'stories/one.md', 'stories/one.md'],
      [1, '../second/answers/two.md', 'answers/two.md'],
    ];
    for (const [folder, told, named] of ways) {
      const record = await saveRecord(drill(folder, told), READY);
      assert.ok(record);
      const rounds = vscode.Uri.joinPath(rootOf(folder), 'rounds').toString();
      assert.ok(record.toString().startsWith(`${rounds}/`), record.toString());
      assert.deepEqual(await toldIn(record), [named]);
    }
  });

  it('waits for an answer when nothing tells where it belongs', async () => {
    assert.equal(await saveRecord(drill(1), READY), undefined);
    assert.equal(await saveRecord(drill(1, '../elsewhere/x.md'), READY), undefined);
  });

  it('never takes the place of another one, and is saved once', async () => {
    const round = drill(1, 'stories/one.md');
    const later = { ...round, start: { ...round.start, at: round.start.at + 1 } };
    const saved = await Promise.all([round, later, round].map((one) => saveRecord(one, READY)));
    const names = new Set(saved.map(String));
    assert.equal(names.size, 2);
    assert.equal(String(saved[0]), String(saved[2]));
    const rounds = vscode.Uri.joinPath(rootOf(0), 'rounds');
    assert.equal((await vscode.workspace.fs.readDirectory(rounds)).length, 2);
  });
});
