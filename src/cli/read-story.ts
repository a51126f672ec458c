import { declaresStory } from '../core/story/discovery';
import { FileError } from './attempt';
import type { Candidate } from './candidates';
import type { Failures } from './failures';
import { readText } from './read-text';

/**
 * The text of a candidate, byte order mark included; undefined when it can't be read or is no
 * story. What else can't be read in a folder is no concern.
 */
export function readStory({ path, expected }: Candidate, failures: Failures): string | undefined {
  try {
    const text = readText(path);
    return expected || declaresStory(text) ? text : undefined;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    if (expected) failures.add(path, error.message);
    return undefined;
  }
}
