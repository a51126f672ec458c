import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { attempt } from './attempt';

/**
 * Writes the text of a file anew, all or nothing; mode and links stay.
 * @throws FileError
 */
export function replaceFile(path: string, text: string): void {
  attempt(() => {
    const file = realpathSync(path);
    // Renaming over a file asks for no permission to write that file.
    accessSync(file, constants.W_OK);
    const temporary = join(dirname(file), `.star-stories-${randomUUID()}.tmp`);
    try {
      writeDurably(temporary, text, statSync(file).mode);
      renameSync(temporary, file);
    } catch (error) {
      rmSync(temporary, { force: true });
      throw error;
    }
  }, 'write');
}

function writeDurably(path: string, text: string, mode: number): void {
  const file = openSync(path, 'wx', mode);
  try {
    writeFileSync(file, text);
    fchmodSync(file, mode);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
