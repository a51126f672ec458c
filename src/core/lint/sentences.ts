import { patternOf } from '../patterns/pattern';
import type { Story } from '../story/story';
import type { Span } from '../text';
import { ownVoice } from './own-voice';
import { rememberedBySpan } from './remembered';

/** White space after the end of a sentence, and an empty line. */
const BREAK = patternOf(
  /(?<=[.!?…]["”’»)]?)(?<!\b(?:Mr|Mrs|Ms|Dr|St|vs|e\.g|i\.e)\.)\s+|(?:\r\n|\n|\r)[ \t]*(?=[\r\n])/g,
);
const LIST_ITEM = patternOf(/^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/gm);

export interface Sentence extends Span {
  /** What the teller says in it, as long as the span; quotations are blanked out. */
  text: string;
}

/** The sentences of the teller within a span; an item of a list begins a new one. */
export const sentences = rememberedBySpan(
  (story: Story, { start, end }: Span): readonly Sentence[] => {
    const voice = ownVoice(story, { start, end });
    const cuts = [
      ...BREAK.matchAll(voice).map(({ 0: gap, index }) => index + gap.length),
      ...LIST_ITEM.matchAll(story.text.slice(start, end)).map(({ index }) => index),
      voice.length,
    ].sort((a, b) => a - b);
    let from = 0;
    return cuts.flatMap((cut) => {
      const piece = voice.slice(from, cut);
      const text = piece.trim();
      const place = start + from + piece.length - piece.trimStart().length;
      from = cut;
      return /\p{L}/u.test(text) ? [{ start: place, end: place + text.length, text }] : [];
    });
  },
);
