import { blankSpans } from '../story/blank';
import type { Story } from '../story/story';
import { writtenProse } from './placeholders';
import { secrets } from './secrets';

const HIDDEN = '…';
/** Shorter parts of a credential give nothing away, and would hide the words of any message. */
const SHORTEST_PART = 4;

interface Reading {
  values: readonly string[];
  text: string;
  prose: string;
}

/** Most rules ask for the same story. */
const remembered = new WeakMap<Story, Reading>();

/** The text of a story with its credentials blanked out, as long as before: only this is quoted. */
export function publicText(story: Story): string {
  return read(story).text;
}

/** What the candidate has written, see `writtenProse`, without credentials. */
export function publicProse(story: Story): string {
  return read(story).prose;
}

/**
 * A message that was put together from parts of the file without knowledge of its credentials, such
 * as the parser's, with every part of a credential hidden.
 */
export function withoutCredentials(story: Story, message: string): string {
  const { values } = read(story);
  const cleared = values.reduce((rest, value) => rest.replaceAll(value, HIDDEN), message);
  return cleared.replace(/[^\s“”"'’,;:]+/g, (word) =>
    word.length >= SHORTEST_PART && values.some((value) => value.includes(word)) ? HIDDEN : word,
  );
}

function read(story: Story): Reading {
  const known = remembered.get(story);
  if (known) return known;
  const found = secrets(story.text);
  const reading = {
    values: found.flatMap(({ values }) => values),
    text: blankSpans(story.text, found),
    prose: blankSpans(writtenProse(story), found),
  };
  remembered.set(story, reading);
  return reading;
}
