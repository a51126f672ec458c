import { FileError } from './attempt';
import type { Console } from './console';
import type { Failures } from './failures';
import { decode } from './read-text';

/**
 * The text on standard input, byte order mark included; undefined when it is none.
 *
 * @param name how it is called when it can't be read
 */
export async function readStdin(
  name: string,
  console: Console,
  failures: Failures,
): Promise<string | undefined> {
  try {
    return decode(await console.input());
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    failures.add(name, error.message);
    return undefined;
  }
}
