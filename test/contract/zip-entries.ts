/** A file in a zip archive. */
export interface ZipEntry {
  readonly name: string;
  /** Of what the archive holds of it, in bytes. */
  readonly packed: number;
  readonly size: number;
}

const END_SIZE = 22;
const HEAD_SIZE = 46;

/** The list that stands at the end of a zip archive without a comment, in its order. */
export function zipEntries(archive: Buffer): ZipEntry[] {
  const end = archive.length - END_SIZE;
  const entries: ZipEntry[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => archive.readUInt16LE(at + offset));
    entries.push({
      name: archive.toString('utf8', at + HEAD_SIZE, at + HEAD_SIZE + name!),
      packed: archive.readUInt32LE(at + 20),
      size: archive.readUInt32LE(at + 24),
    });
    at += HEAD_SIZE + name! + extra! + comment!;
  }
  return entries;
}
