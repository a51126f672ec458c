import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import * as vscode from 'vscode';

describe('a workspace without stories', () => {
  it('leaves the extension asleep', async () => {
    const extension = vscode.extensions.getExtension('star-stories.star-stories');
    assert.ok(extension, 'the extension is not there');
    await pause(2_000);
    assert.equal(extension.isActive, false);
  });
});
