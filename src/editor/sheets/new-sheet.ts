import * as l10n from '@vscode/l10n';
import { Range, Uri, window, workspace, type QuickPickItem, type TextDocument } from 'vscode';
import type { Sheet } from '../../core/guide/sheet';
import { createFile, exists, orTell } from '../files';
import { shownPath } from '../text';
import type { World } from '../world';
import { SHEETS_FOLDER, type SavedSheet, type SavedSheets } from './saved-sheets';

/** What writing a sheet takes. */
export interface NewSheetParts {
  readonly world: Pick<World, 'preparation'>;
  readonly saved: SavedSheets;
}

/**
 * Opens the sheet of an id, or the one that the candidate picks, with the first open prompt selected;
 * writes it first when there is none.
 */
export async function newSheet({ world, saved }: NewSheetParts, id: unknown): Promise<void> {
  const sheets = await saved.all();
  const sheet = sheets.find((one) => one.id === id) ?? (await pick(sheets));
  if (!sheet) return;
  const document = sheet.uri
    ? await workspace.openTextDocument(sheet.uri)
    : await create(sheet, await chooseFolder());
  if (document) await show(document, world);
}

/** Typing replaces the first prompt; where none is open, the cursor stays where it was. */
async function show(document: TextDocument, world: NewSheetParts['world']): Promise<void> {
  const { firstPlace } = await world.preparation();
  const place = firstPlace(document.getText());
  const selection =
    place && new Range(document.positionAt(place.start), document.positionAt(place.end));
  await window.showTextDocument(document, { preview: false, ...(selection && { selection }) });
}

type SheetItem = QuickPickItem & { readonly sheet: SavedSheet };

/** Those that have no file yet come first. */
async function pick(sheets: readonly SavedSheet[]): Promise<SavedSheet | undefined> {
  const [missing, there] = [sheets.filter(({ uri }) => !uri), sheets.filter(({ uri }) => uri)];
  const items = [...missing, ...there].map((sheet): SheetItem => ({
    label: sheet.title,
    description: sheet.uri ? l10n.t`open ${shownPath(sheet.uri)}` : '',
    detail: sheet.purpose,
    sheet,
  }));
  const options = { title: l10n.t('New sheet'), placeHolder: l10n.t('What do you want to write?') };
  return (await window.showQuickPick(items, { ...options, matchOnDetail: true }))?.sheet;
}

/** Undefined when there is no folder; false when the candidate didn't say which. */
async function chooseFolder(): Promise<Uri | undefined | false> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length < 2) return folders[0]?.uri;
  const picked = await window.showWorkspaceFolderPick({ placeHolder: l10n.t('In which folder?') });
  return picked?.uri ?? false;
}

async function create(
  { template, file }: Sheet,
  folder: Uri | undefined | false,
): Promise<TextDocument | undefined> {
  if (folder === false) return undefined;
  const content = template.replaceAll('\n', lineEnd());
  if (!folder) return workspace.openTextDocument({ language: 'markdown', content });
  const uri = Uri.joinPath(folder, SHEETS_FOLDER, file);
  // A file of that name that isn't this sheet is the candidate's; it is shown, not replaced.
  return orTell(uri, async () => {
    if (!(await exists(uri))) await createFile(uri, content);
    return workspace.openTextDocument(uri);
  });
}

const lineEnd = (): string =>
  workspace.getConfiguration('files').get('eol') === '\r\n' ? '\r\n' : '\n';
