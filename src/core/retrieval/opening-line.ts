import { writtenProse } from '../lint/placeholders';
import { sentences } from '../lint/sentences';
import { oneLine } from '../round/record/typed-text';
import { ENGLISH_HEADINGS } from '../story/headings';
import { parseStory } from '../story/parse';
import { section } from '../story/story';

/**
 * The sentence that a telling begins with: the first one of the Situation. Undefined while nothing
 * stands there.
 */
export function openingLine(source: string, headings = ENGLISH_HEADINGS): string | undefined {
  const story = parseStory(source, headings);
  const situation = section(story, 'situation');
  if (!situation) return undefined;
  const written = writtenProse(story);
  const first = sentences(story, situation.body).find(({ start, end }) =>
    /\p{L}/u.test(written.slice(start, end)),
  );
  // A quotation is nobody's own sentence, and yet it may begin one.
  return first && plain(written.slice(situation.body.start, first.end));
}

/** Markup that was blanked out leaves no gap before a mark. */
const plain = (prose: string): string => oneLine(prose).replace(/ (?=[.,;:!?](?:\s|$))/g, '');
