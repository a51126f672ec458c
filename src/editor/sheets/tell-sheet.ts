import * as l10n from '@vscode/l10n';
import { commands, window, type QuickPickItem } from 'vscode';
import type { Rounds } from '../round';
import type { World } from '../world';
import type { SavedSheet, SavedSheets } from './saved-sheets';

/** What telling a sheet takes. */
export interface TellParts {
  readonly world: Pick<World, 'preparation'>;
  readonly saved: SavedSheets;
  readonly drill: Rounds['drill'];
}

/** Starts a drill that asks for the sheet of an id, or for the one that the candidate picks. */
export async function tellSheet({ world, saved, drill }: TellParts, id: unknown): Promise<void> {
  const sheets = await saved.all();
  const sheet = sheets.find((one) => one.id === id) ?? (await pick(sheets));
  if (!sheet) return;
  const { planTelling } = await world.preparation();
  await drill((request) => planTelling(request, sheet));
}

type SheetItem = QuickPickItem & { readonly sheet: SavedSheet };

async function pick(sheets: readonly SavedSheet[]): Promise<SavedSheet | undefined> {
  const written = sheets.filter((sheet) => sheet.written);
  if (written.length === 0) {
    void offerToWrite();
    return undefined;
  }
  const items = written.map((sheet): SheetItem => ({
    label: sheet.title,
    detail: sheet.question,
    sheet,
  }));
  const options = {
    title: l10n.t('Tell a sheet'),
    placeHolder: l10n.t('Which one, without looking?'),
  };
  return (await window.showQuickPick(items, { ...options, matchOnDetail: true }))?.sheet;
}

async function offerToWrite(): Promise<void> {
  const choice = await window.showInformationMessage(
    l10n.t('No sheet is filled in yet, so there is nothing to tell.'),
    l10n.t('New sheet…'),
  );
  if (choice) await commands.executeCommand('starStories.newSheet');
}
