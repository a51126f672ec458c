import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { planTemplate } from '../../../src/core/plan/template';
import { LivePlan } from '../../../src/editor/plan/live-plan';
import { localZone } from '../../../src/editor/plan/local-zone';
import { closeAll, until } from '../support';
import { TestWorld } from '../test-index';

const MINUTE = 60_000;
const STARTS = Date.parse('2020-12-03T15:00:00Z');

const planIn = (folder: number): vscode.Uri => {
  const root = vscode.workspace.workspaceFolders?.[folder];
  assert.ok(root, `there is no folder ${folder}`);
  return vscode.Uri.joinPath(root.uri, 'plan.md');
};

/** A plan with one interview, long over. */
const plan = (title: string, minutes: number) =>
  [
    '---',
    'type: star-plan',
    'interviews:',
    `  - title: ${title}`,
    `    minutes: ${minutes}`,
    '    at: 2020-12-03 15:00',
    '    zone: UTC',
    '---',
    '',
  ].join('\n');

const read = async (uri: vscode.Uri) => {
  const bytes = await vscode.workspace.fs.readFile(uri).then(
    (found) => found,
    () => undefined,
  );
  return bytes && new TextDecoder().decode(bytes);
};

describe('the plans of several folders', () => {
  afterEach(async () => {
    await closeAll();
    for (const uri of [planIn(0), planIn(1)])
      if ((await read(uri)) !== undefined) await vscode.workspace.fs.delete(uri);
  });

  it('are followed together', async () => {
    const encoder = new TextEncoder();
    await vscode.workspace.fs.writeFile(planIn(0), encoder.encode(plan('Short', 30)));
    await vscode.workspace.fs.writeFile(planIn(1), encoder.encode(plan('Long', 60)));
    const live = new LivePlan(new TestWorld());
    await live.ready;
    try {
      assert.equal(live.plans.length, 2);
      assert.equal(live.lock(STARTS)?.interview.title, 'Long');
      assert.equal(live.nextChange(STARTS), STARTS + 45 * MINUTE);
    } finally {
      live.dispose();
    }
  });

  it('are begun in the folder that is chosen', async () => {
    const opening = vscode.commands.executeCommand('starStories.openPlan');
    await until('the new plan', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return (await read(planIn(0))) ?? (await read(planIn(1)));
    });
    await opening;
    const texts = [await read(planIn(0)), await read(planIn(1))].filter(Boolean);
    assert.deepEqual(texts, [planTemplate(localZone())]);
  });

  it('are not asked about while one is open', async () => {
    const encoder = new TextEncoder();
    for (const uri of [planIn(0), planIn(1)])
      await vscode.workspace.fs.writeFile(uri, encoder.encode(plan('One', 30)));
    await vscode.window.showTextDocument(planIn(1), { preview: false });
    const other = await vscode.workspace.openTextDocument({ content: 'Lunch at noon.' });
    await vscode.window.showTextDocument(other, { preview: false });
    await vscode.commands.executeCommand('starStories.openPlan');
    const active = vscode.window.activeTextEditor?.document.uri;
    assert.equal(active?.toString(), planIn(1).toString());
  });
});
