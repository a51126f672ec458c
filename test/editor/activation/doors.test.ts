import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';
import { until, workspaceUri } from '../support';

/** The command behind the countdown, which only the whole extension has. */
const isLoaded = async () =>
  (await vscode.commands.getCommands()).includes('starStories.roundControls');

interface Manifest {
  contributes: { commands: { command: string }[] };
}

describe('the extension in a folder with nothing of ours', () => {
  it('keeps to its doors while Markdown is read', async () => {
    const extension = vscode.extensions.getExtension<unknown>('star-stories.star-stories');
    assert.ok(extension, 'the extension is not there');
    await vscode.window.showTextDocument(workspaceUri('README.md'));
    await until('activation', () => extension.isActive || undefined);
    await pause(2_000);
    assert.equal(await isLoaded(), false);
    const { contributes } = extension.packageJSON as Manifest;
    const there = new Set(await vscode.commands.getCommands());
    assert.deepEqual(
      contributes.commands.filter(({ command }) => !there.has(command)),
      [],
    );
  });

  it('does what it was asked for by a command when it is loaded for that', async () => {
    const settings = () => vscode.workspace.getConfiguration('starStories').inspect('lint.rules');
    assert.equal(settings()?.globalValue, undefined);
    await vscode.commands.executeCommand('starStories.switchOffRule', 'vague-amplifier');
    assert.deepEqual(settings()?.globalValue, { 'vague-amplifier': 'off' });
    assert.equal(await isLoaded(), true);
  });
});
