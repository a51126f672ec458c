import { Disposable, EventEmitter, FileType, Uri, workspace } from 'vscode';
import type { Sheet } from '../../core/guide/sheet';
import { declaresSheet } from '../../core/sheets/declares';
import type { SheetReading } from '../../core/sheets/reading';
import { decode } from '../text';
import type { World } from '../world';

/** Folder of the sheets, in each workspace folder. */
export const SHEETS_FOLDER = 'sheets';

/** A sheet, written or not. */
export interface SavedSheet extends Sheet {
  /** Its file, when there is one. */
  readonly uri?: Uri;
  /** Whether the candidate has filled it in. */
  readonly written: boolean;
}

/** The sheets of all workspace folders; read when asked for, and again when one changes. */
export class SavedSheets implements Disposable {
  private readonly changed = new EventEmitter<void>();
  private readonly subscriptions: Disposable;
  private known: Promise<SavedSheet[]> | undefined;

  readonly onDidChange = this.changed.event;

  constructor(private readonly world: Pick<World, 'readFile' | 'preparation'>) {
    const watcher = workspace.createFileSystemWatcher(`**/${SHEETS_FOLDER}/*.md`);
    const forget = () => {
      this.known = undefined;
      this.changed.fire();
    };
    this.subscriptions = Disposable.from(
      watcher,
      watcher.onDidCreate(forget),
      watcher.onDidChange(forget),
      watcher.onDidDelete(forget),
      workspace.onDidChangeWorkspaceFolders(forget),
    );
  }

  /** Every sheet that there is to write, each once; of several files the first that is filled in counts. */
  all(): Promise<SavedSheet[]> {
    this.known ??= this.read();
    return this.known;
  }

  dispose(): void {
    Disposable.from(this.subscriptions, this.changed).dispose();
  }

  private async read(): Promise<SavedSheet[]> {
    const { SHEETS, readSheet, isWrittenSheet } = await this.world.preparation();
    const found = (await this.files()).flatMap(({ uri, text }): SavedSheet[] => {
      const reading: SheetReading | undefined = readSheet(text);
      return reading ? [{ ...reading.sheet, uri, written: isWrittenSheet(reading) }] : [];
    });
    return Object.values(SHEETS).map((sheet) => {
      const files = found.filter(({ id }) => id === sheet.id);
      return files.find(({ written }) => written) ?? files[0] ?? { ...sheet, written: false };
    });
  }

  private async files(): Promise<{ uri: Uri; text: string }[]> {
    const folders = workspace.workspaceFolders ?? [];
    const uris = (await Promise.all(folders.map(({ uri }) => listSheets(uri)))).flat();
    const read = uris.map(async (uri) => {
      const text = await this.world.readFile(uri).then(decode, () => undefined);
      return text !== undefined && declaresSheet(text) ? [{ uri, text }] : [];
    });
    return (await Promise.all(read)).flat();
  }
}

/** By name, so that the choice among several doesn't depend on the file system. */
async function listSheets(folder: Uri): Promise<Uri[]> {
  const sheets = Uri.joinPath(folder, SHEETS_FOLDER);
  const entries = await workspace.fs.readDirectory(sheets).then(
    undefined,
    () => [], // No such folder, or none that may be read: nothing was written there.
  );
  return entries
    .filter(([name, type]) => (type & FileType.File) !== 0 && name.endsWith('.md'))
    .map(([name]) => Uri.joinPath(sheets, name))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
