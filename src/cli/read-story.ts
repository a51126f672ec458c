import { declaresStory } from '../core/story/discovery';
import { FileError } from './attempt';
import type { Candidate } from './candidates';
import type { Failures } from './failures';
import { readText } from './read-text';

/**
 * The text of a candidate, byte order mark included; undefined when it can't be read or is not
 * wanted. What else can't be read in a folder is no concern.
 *
 * @param isWanted decides about files that only happen to lie in a folder
 */
export function readStory(
  { path, expected }: Candidate,
  failures: Failures,
  isWanted: (text: string) => boolean = declaresStory,
): string | undefined {
  try {
    const text = readText(path);
    return expected || isWanted(text) ? text : undefined;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (expected) failures.add(path, error.message);
    return undefined;
  }
}
