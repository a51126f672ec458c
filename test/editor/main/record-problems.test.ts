import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, codeOf, findingsOn, openFile, replaceText, until } from '../support';

const RECORD = `---
type: star-round
title: "Drill"
round: drill
started: "2026-11-07T18:41:12.412+01:00"
ratings:
  partnering:
    self:
      level: 7
      evidence: [seen]
  prioritizing:
    self: { level: 2, evidence: [heard] }
---
`;

describe('what is wrong with a saved round', () => {
  const setEnabled = (value: boolean | undefined) =>
    vscode.workspace
      .getConfiguration('starStories')
      .update('lint.enable', value, vscode.ConfigurationTarget.Workspace);
  const found = (document: vscode.TextDocument) => {
    const codes = findingsOn(document.uri).map(codeOf);
    return codes.length > 0 && codes;
  };
  const none = (document: vscode.TextDocument) => findingsOn(document.uri).length === 0;

  const setReminder = (value: boolean | undefined) =>
    vscode.workspace
      .getConfiguration('starStories')
      .update('rounds.remindToRate', value, vscode.ConfigurationTarget.Workspace);

  afterEach(async () => {
    await setEnabled(undefined);
    await setReminder(undefined);
    await closeAll();
  });

  it('is shown where it stands, and goes when it is put right', async () => {
    const document = await openFile('rounds/wrong.md', RECORD);
    assert.deepEqual(await until('a finding', () => found(document)), ['round-rating']);
    const [finding] = findingsOn(document.uri);
    assert.equal(finding && document.getText(finding.range), '7');
    await replaceText(document, RECORD.replace('level: 7', 'level: 3'));
    await until('no finding', () => none(document));
  });

  it('isn’t shown while nothing is checked', async () => {
    const document = await openFile('rounds/wrong-too.md', RECORD);
    await until('a finding', () => found(document));
    await setEnabled(false);
    await until('no finding', () => none(document));
    await setEnabled(true);
    await until('a finding again', () => found(document));
  });

  it('needs no rating where reminders are off, and is checked all the same', async () => {
    const unrated = RECORD.replace('{ level: 2, evidence: [heard] }', '');
    const document = await openFile('rounds/unrated.md', unrated);
    await until('both', () => findingsOn(document.uri).length === 2);
    const codes = findingsOn(document.uri).map(codeOf);
    assert.deepEqual(codes.sort(), ['round-not-rated', 'round-rating']);
    await setReminder(false);
    await until('one', () => findingsOn(document.uri).length === 1);
    assert.deepEqual(found(document), ['round-rating']);
  });
});
