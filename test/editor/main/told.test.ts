import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { readRecordSummary } from '../../../src/core/round/record-summary';
import type { ToldChoice } from '../../../src/core/round/told';
import { noteTold, type AskTold } from '../../../src/editor/round/note-told';
import { summaryOf } from '../../../src/editor/round/saved-record';
import { closeAll, openFile, replaceText, workspaceUri, writeFile } from '../support';

const RECORD = `---
type: star-round
title: "Drill"
round: drill
started: "2026-11-07T18:41:12.412+01:00"
questions: ["failure-4"]
told: []
real-seconds: 291
---

# Drill

Notes of my own.
`;
const CASE = RECORD.replace('round: drill', 'round: service-ownership');

const id = (path: string) => workspaceUri(...path.split('/')).toString();
const choice = (offered: string[], picked: string[]): ToldChoice => ({
  offered: new Set(offered.map(id)),
  picked: new Set(picked.map(id)),
});
const answer =
  (picked: string[], offered = picked): AskTold =>
  () =>
    Promise.resolve(choice(offered, picked));
const never: AskTold = () => assert.fail('asked in vain');

async function onDisk(record: vscode.Uri): Promise<string> {
  const bytes = await vscode.workspace.fs.readFile(record);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

let records = 0;

/** A file that no test before has opened: VS Code may still hold what it read of that. */
const newRecord = (text = RECORD) => writeFile(`rounds/record-${++records}.md`, text);

/** A file system that holds one record and takes no changes. */
class ReadOnlyFiles implements vscode.FileSystemProvider {
  readonly onDidChangeFile = new vscode.EventEmitter<vscode.FileChangeEvent[]>().event;
  watch = () => new vscode.Disposable(() => undefined);
  stat = (): vscode.FileStat => ({ type: vscode.FileType.File, ctime: 0, mtime: 0, size: 1 });
  readFile = () => new TextEncoder().encode(RECORD);
  readDirectory = () => [];
  createDirectory = () => assert.fail();
  writeFile = () => assert.fail();
  delete = () => assert.fail();
  rename = () => assert.fail();
}

describe('noting the stories told', () => {
  afterEach(async () => {
    await closeAll();
    await vscode.workspace.fs.delete(workspaceUri('rounds'), { recursive: true });
  });

  it('writes them into a record that no editor shows, and nothing else', async () => {
    const record = await newRecord();
    await noteTold(record, answer(['stories/a.md', 'stories/b, c.md']));
    const expected = RECORD.replace('told: []', 'told: ["stories/a.md", "stories/b, c.md"]');
    assert.equal(await onDisk(record), expected);
  });

  it('keeps a byte order mark and Windows line ends', async () => {
    const text = `\uFEFF${RECORD.replace('told: []', 'told:\n  - stories/gone.md').replaceAll('\n', '\r\n')}`;
    const record = await newRecord(text);
    await noteTold(record, answer(['stories/a.md']));
    const told = '  - stories/gone.md\r\n';
    assert.equal(await onDisk(record), text.replace(told, `${told}  - "stories/a.md"\r\n`));
  });

  it('adds the list to a record without one, and takes stories out again', async () => {
    const record = await newRecord(RECORD.replace('told: []\n', ''));
    await noteTold(record, answer(['stories/a.md']));
    assert.match(await onDisk(record), /\nreal-seconds: 291\ntold: \["stories\/a\.md"\]\n---\n/);
    await noteTold(record, answer([], ['stories/a.md']));
    assert.match(await onDisk(record), /\ntold: \[\]\n---\n/);
  });

  it('changes nothing when the question is left open, or the answer is what stands there', async () => {
    const record = await newRecord();
    await noteTold(record, () => Promise.resolve(undefined));
    await noteTold(record, answer([], ['stories/a.md']));
    assert.equal(await onDisk(record), RECORD);
  });

  it('leaves unsaved changes unsaved', async () => {
    const record = await newRecord();
    const document = await vscode.workspace.openTextDocument(record);
    await vscode.window.showTextDocument(document);
    await replaceText(document, RECORD.replace('Notes of', 'Many notes of'));
    await noteTold(record, answer(['stories/a.md']));
    assert.ok(document.isDirty);
    assert.match(document.getText(), /told: \["stories\/a\.md"\][^]*Many notes of/);
    assert.equal(await onDisk(record), RECORD);
  });

  it('saves a record that an editor shows without changes', async () => {
    const record = await newRecord();
    const document = await vscode.workspace.openTextDocument(record);
    await vscode.window.showTextDocument(document);
    await noteTold(record, answer(['stories/a.md']));
    assert.equal(document.isDirty, false);
    assert.deepEqual(readRecordSummary(await onDisk(record))?.told, ['stories/a.md']);
  });

  it('goes by what stands in the record when the answer comes', async () => {
    const record = await newRecord();
    const document = await vscode.workspace.openTextDocument(record);
    await vscode.window.showTextDocument(document);
    await noteTold(record, async () => {
      await replaceText(document, RECORD.replace('told: []', 'told: [stories/other.md]'));
      return choice(['stories/a.md'], ['stories/a.md']);
    });
    assert.deepEqual(readRecordSummary(document.getText())?.told, [
      'stories/other.md',
      'stories/a.md',
    ]);
  });

  it('says that a record is gone, before it asks and after, and does not bring it back', async () => {
    const record = await newRecord();
    await vscode.workspace.openTextDocument(record);
    await assert.rejects(
      noteTold(record, async () => {
        await vscode.workspace.fs.delete(record);
        return choice(['stories/a.md'], ['stories/a.md']);
      }),
      /The record is no longer there\./,
    );
    await assert.rejects(noteTold(record, never));
    await assert.rejects(onDisk(record));
  });

  it('does not ask for a record that takes no changes', async () => {
    const files = vscode.workspace.registerFileSystemProvider('readonly', new ReadOnlyFiles(), {
      isReadonly: true,
    });
    const there = vscode.Uri.parse('readonly:/rounds/drill.md');
    await assert.rejects(noteTold(there, never), /read-only/);
    files.dispose();
  });

  it('leaves a record alone that the settings make read-only', async () => {
    const record = await newRecord();
    const files = vscode.workspace.getConfiguration('files');
    await files.update('readonlyInclude', { 'rounds/**': true });
    const { document } = await vscode.window.showTextDocument(record);
    await assert.rejects(noteTold(record, answer(['stories/a.md'])), /read-only/);
    assert.equal(document.getText(), RECORD);
    assert.equal(await onDisk(record), RECORD);
    await files.update('readonlyInclude', undefined);
  });

  it('does not ask for a case, nor for what is no round', async () => {
    await assert.rejects(noteTold(await writeFile('rounds/case.md', CASE), never), /case/);
    await assert.rejects(noteTold(await writeFile('rounds/notes.md', '# Notes\n'), never), /round/);
  });

  it('is offered for records where rounds are saved, and nowhere else', async () => {
    const summary = async (name: string, text: string) => summaryOf(await openFile(name, text));
    assert.equal((await summary('rounds/drill.md', RECORD))?.round, 'drill');
    assert.equal(await summary('rounds/old/drill.md', RECORD), undefined);
    assert.equal(await summary('rounds/notes.md', '# Notes\n'), undefined);
    assert.equal(await summary('rounds/drill.txt', RECORD), undefined);
    await vscode.workspace.fs.delete(workspaceUri('rounds', 'old'), { recursive: true });
  });
});
