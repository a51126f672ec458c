import { Uri } from 'vscode';
import { createFile, readIfThere } from '../files';
import type { World } from '../world';

/**
 * The file of one drill. Its name is chosen with the first text that is kept and stays; each text is
 * put in its place whole, one after the other, so that a crash costs no more than the last one.
 */
export class RecordFile {
  private uri: Uri | undefined;
  private written = '';
  private writing: Promise<void> = Promise.resolve();

  /** @param nameOf the plain name for 1, others for when that one is taken */
  constructor(
    private readonly folder: Uri,
    private readonly nameOf: (copy: number) => string,
    private readonly world: Pick<World, 'replaceFile'>,
  ) {}

  /** Where it is; undefined before anything was kept. */
  get file(): Uri | undefined {
    return this.uri;
  }

  /** @throws when it can't be written */
  keep(text: string): Promise<void> {
    const written = this.writing.then(() => this.write(text));
    this.writing = written.catch(() => undefined);
    return written;
  }

  private async write(text: string): Promise<void> {
    if (this.uri && (await this.isOurs(this.uri)))
      await this.world.replaceFile(this.uri, new TextEncoder().encode(text));
    else this.uri = await this.create(text);
    this.written = text;
  }

  /** False when somebody else has changed or removed it meanwhile: what they did stays. */
  private async isOurs(uri: Uri): Promise<boolean> {
    const present = await readIfThere(uri);
    return present !== undefined && new TextDecoder().decode(present) === this.written;
  }

  /** A file that is there is never written over. */
  private async create(text: string): Promise<Uri> {
    for (let copy = 1; ; copy++) {
      const uri = Uri.joinPath(this.folder, this.nameOf(copy));
      if (await createFile(uri, text)) return uri;
    }
  }
}
