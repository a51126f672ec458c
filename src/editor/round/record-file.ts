import { FileSystemError, Range, Uri, window, workspace, type TextDocument } from 'vscode';
import { recordName, writeRecord } from '../../core/round/record';
import { readRecordSummary } from '../../core/round/record-summary';
import type { Round } from '../../core/round/round';
import { ROUNDS_FOLDER } from './saved-rounds';

/**
 * Saves the record of an ended round in `rounds/` of the first workspace folder and opens it; without
 * a folder it becomes an untitled document. A file that is there is never written over, and a round
 * that was saved before isn't saved again.
 * @param ready it is opened only then, to be in front
 * @throws when it can't be written
 */
export async function saveRecord(round: Round, ready: Promise<void>): Promise<Uri> {
  const folder = workspace.workspaceFolders?.[0];
  if (!folder) return ready.then(() => openRecord(round));
  const record = await writeOnce(Uri.joinPath(folder.uri, ROUNDS_FOLDER), round);
  void show(record, ready);
  return record;
}

async function show(record: Uri, ready: Promise<void>): Promise<void> {
  try {
    await ready;
    await showNotes(await workspace.openTextDocument(record));
  } catch {
    // It is saved, and was removed or replaced before it could be shown.
  }
}

/** Opens the record as an untitled document. */
export async function openRecord(round: Round): Promise<Uri> {
  const content = writeRecord(round, localOffset(round));
  const document = await workspace.openTextDocument({ language: 'markdown', content });
  await showNotes(document);
  return document.uri;
}

/** Opens a record with the cursor below its front matter. */
async function showNotes(document: TextDocument): Promise<void> {
  const offset = Math.max(0, document.getText().search(/^# /m));
  const start = document.positionAt(offset);
  await window.showTextDocument(document, { preview: false, selection: new Range(start, start) });
}

async function writeOnce(folder: Uri, round: Round): Promise<Uri> {
  const offset = localOffset(round);
  const text = writeRecord(round, offset);
  await workspace.fs.createDirectory(folder);
  for (let copy = 1; ; copy++) {
    const uri = Uri.joinPath(folder, recordName(round, offset, copy));
    const present = await readIfThere(uri);
    if (present === undefined) {
      await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
      return uri;
    }
    if (readRecordSummary(present)?.started === readRecordSummary(text)?.started) return uri;
  }
}

async function readIfThere(uri: Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await workspace.fs.readFile(uri));
  } catch (error) {
    if (error instanceof FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

/** Minutes that local time was ahead of UTC when the round began. */
function localOffset({ start }: Round): number {
  return -new Date(start.at).getTimezoneOffset();
}
