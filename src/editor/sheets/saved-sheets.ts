import type { Disposable, Event, Uri } from 'vscode';
import type { Sheet } from '../../core/guide/sheet';
import { declaresSheet } from '../../core/sheets/declares';
import { SavedFiles } from '../saved-files';
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

/** The sheets of all workspace folders. */
export class SavedSheets implements Disposable {
  private readonly files: SavedFiles<SavedSheet>;

  readonly onDidChange: Event<void>;

  constructor(private readonly world: Pick<World, 'readFile' | 'preparation'>) {
    this.files = new SavedFiles(SHEETS_FOLDER, world, (text, uri) => this.read(text, uri));
    this.onDidChange = this.files.onDidChange;
  }

  /** Every sheet that there is to write, each once; of several files the first that is filled in counts. */
  async all(): Promise<SavedSheet[]> {
    const [{ SHEETS }, found] = await Promise.all([this.world.preparation(), this.files.all()]);
    return Object.values(SHEETS).map((sheet) => {
      const files = found.map(({ value }) => value).filter(({ id }) => id === sheet.id);
      return files.find(({ written }) => written) ?? files[0] ?? { ...sheet, written: false };
    });
  }

  dispose(): void {
    this.files.dispose();
  }

  private async read(text: string, uri: Uri): Promise<SavedSheet | undefined> {
    if (!declaresSheet(text)) return undefined;
    const { readSheet, isWrittenSheet } = await this.world.preparation();
    const reading = readSheet(text);
    return reading && { ...reading.sheet, uri, written: isWrittenSheet(reading) };
  }
}
