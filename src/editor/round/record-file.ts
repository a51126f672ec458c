import * as l10n from '@vscode/l10n';
import { Range, Uri, window, workspace, type TextDocument } from 'vscode';
import { recordName, writeRecord } from '../../core/round/record';
import type { Outcome } from '../../core/round/record/of-case';
import { readRecordSummary } from '../../core/round/record-summary';
import type { Round } from '../../core/round/round';
import { createFile, readIfThere } from '../files';
import { saveAs } from '../save-as';
import { offerHome } from './offer-home';
import { namedFrom, recordFolder } from './record-folder';
import { ROUNDS_FOLDER } from './rounds-folder';

/**
 * Saves the record of an ended round in `rounds/` of the workspace folder that it belongs to and opens
 * it; without a folder it becomes an untitled document, and ways to keep it are offered. A file that is there is never written over, and a
 * round that was saved before isn't saved again.
 * @param ready it is opened only then, to be in front
 * @param outcome what was made of its case
 * @returns undefined when the candidate has to say first which folder it belongs to
 * @throws when it can't be written
 */
export async function saveRecord(
  round: Round,
  ready: Promise<void>,
  outcome?: Outcome,
): Promise<Uri | undefined> {
  if (!workspace.workspaceFolders?.length) {
    await ready;
    const document = await openRecord(round, outcome);
    void offerHome(document, recordName(round, localOffset(round)));
    return document;
  }
  const folder = recordFolder(round);
  if (!folder) return undefined;
  const rounds = Uri.joinPath(folder, ROUNDS_FOLDER);
  const record = await writeOnce(rounds, namedFrom(round, folder), outcome);
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
export async function openRecord(round: Round, outcome?: Outcome): Promise<Uri> {
  const content = writeRecord(round, localOffset(round), outcome);
  const document = await workspace.openTextDocument({ language: 'markdown', content });
  await showNotes(document);
  return document.uri;
}

/** Saves what there is of a round that still runs, where the candidate wants it. */
export async function saveCopy(round: Round, outcome?: Outcome): Promise<void> {
  const offset = localOffset(round);
  const text = writeRecord(round, offset, outcome);
  await saveAs({
    name: recordName(round, offset),
    kind: 'Markdown',
    extension: 'md',
    what: l10n.t('The copy of the round'),
    content: () => Promise.resolve(new TextEncoder().encode(text)),
  });
}

/** Opens a record with the cursor below its front matter. */
async function showNotes(document: TextDocument): Promise<void> {
  const offset = Math.max(0, document.getText().search(/^# /m));
  const start = document.positionAt(offset);
  await window.showTextDocument(document, { preview: false, selection: new Range(start, start) });
}

let saving: Promise<unknown> = Promise.resolve();

/** One after the other: VS Code looks whether a name is taken before it takes it, and not as it does. */
function writeOnce(folder: Uri, round: Round, outcome: Outcome | undefined): Promise<Uri> {
  const written = saving.then(() => write(folder, round, outcome));
  saving = written.catch(() => undefined);
  return written;
}

async function write(folder: Uri, round: Round, outcome: Outcome | undefined): Promise<Uri> {
  const offset = localOffset(round);
  const text = writeRecord(round, offset, outcome);
  await workspace.fs.createDirectory(folder);
  let copy = 1;
  for (;;) {
    const uri = Uri.joinPath(folder, recordName(round, offset, copy));
    const present = await textIfThere(uri);
    if (present === undefined) {
      if (await createFile(uri, text)) return uri;
    } else if (readRecordSummary(present)?.started === readRecordSummary(text)?.started) return uri;
    else copy++;
  }
}

async function textIfThere(uri: Uri): Promise<string | undefined> {
  const bytes = await readIfThere(uri);
  return bytes && new TextDecoder().decode(bytes);
}

/** Minutes that local time was ahead of UTC when the round began. */
function localOffset({ start }: Round): number {
  return -new Date(start.at).getTimezoneOffset();
}
