import { patternOf } from '../patterns/pattern';
import { blank } from '../story/blank';
import type { Story } from '../story/story';
import type { Span } from '../text';
import { publicProse } from './public-text';
import { rememberedBySpan } from './remembered';

const QUOTATION = /"[^"]{1,600}"|“[^”]{1,600}”|«[^»]{1,600}»/g;
const QUOTED_LINE = patternOf(/^[ \t]{0,3}>.*$/gm);
const EMPTY_LINE = /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/;

/**
 * What the teller says within a span, as long as the span: written prose with block quotes,
 * quotations and credentials blanked out. A quotation doesn't run past the end of a paragraph.
 */
export const ownVoice = rememberedBySpan((story: Story, { start, end }: Span): string => {
  let voice = publicProse(story).slice(start, end);
  for (const { 0: line, index } of QUOTED_LINE.matchAll(story.text.slice(start, end))) {
    voice = voice.slice(0, index) + blank(line) + voice.slice(index + line.length);
  }
  return voice.replace(QUOTATION, (quotation) =>
    EMPTY_LINE.test(quotation) ? quotation : blank(quotation),
  );
});
