/** What the list at the end of a ZIP file says of the files in it. */

const END = 0x06054b50;
const ENTRY_LENGTH = 46;

/** @returns {{ name: string, packed: number, size: number }[]} sizes in bytes */
export function filesIn(zip) {
  const end = zip.lastIndexOf(bytesOf(END));
  const files = [];
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left--) {
    const lengths = [28, 30, 32].map((field) => zip.readUInt16LE(at + field));
    const name = zip.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + lengths[0]);
    files.push({ name, packed: zip.readUInt32LE(at + 20), size: zip.readUInt32LE(at + 24) });
    at += ENTRY_LENGTH + lengths.reduce((sum, length) => sum + length, 0);
  }
  return files;
}

function bytesOf(number) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}
