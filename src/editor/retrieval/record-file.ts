import { FileSystemError, Uri, workspace } from 'vscode';

/**
 * The file of one drill. Its name is chosen with the first text that is kept and stays; each text is
 * put in its place whole, one after the other, so that a crash costs no more than the last one.
 */
export class RecordFile {
  private uri: Uri | undefined;
  private writing: Promise<void> = Promise.resolve();

  /** @param nameOf the plain name for 1, others for when that one is taken */
  constructor(
    private readonly folder: Uri,
    private readonly nameOf: (copy: number) => string,
  ) {}

  /** Where it is; undefined before anything was kept. */
  get file(): Uri | undefined {
    return this.uri;
  }

  /** @throws when it can't be written */
  keep(text: string): Promise<void> {
    const written = this.writing.then(() => this.write(new TextEncoder().encode(text)));
    this.writing = written.catch(() => undefined);
    return written;
  }

  private async write(bytes: Uint8Array): Promise<void> {
    const draft = Uri.joinPath(this.folder, `.retrieval.${crypto.randomUUID()}`);
    await workspace.fs.createDirectory(this.folder);
    await workspace.fs.writeFile(draft, bytes);
    try {
      if (this.uri) await workspace.fs.rename(draft, this.uri, { overwrite: true });
      else this.uri = await this.takeName(draft);
    } catch (error) {
      await workspace.fs.delete(draft).then(undefined, () => undefined);
      throw error;
    }
  }

  /** A file that is there is never written over. */
  private async takeName(draft: Uri): Promise<Uri> {
    for (let copy = 1; ; copy++) {
      const uri = Uri.joinPath(this.folder, this.nameOf(copy));
      try {
        await workspace.fs.rename(draft, uri, { overwrite: false });
        return uri;
      } catch (error) {
        if (!(error instanceof FileSystemError && error.code === 'FileExists')) throw error;
      }
    }
  }
}
