import type { Story } from '../story/story';
import type { Span } from '../text';
import { afterComments } from './ignores';

/**
 * The first line with more than a comment below the front matter, else in it; where a whole file is
 * meant.
 */
export function firstLine(story: Story): Span {
  const { block, content } = story.frontMatter;
  return lineFrom(story.text, block?.end ?? 0) ?? lineFrom(story.text, content?.start ?? 0) ?? NONE;
}

const NONE: Span = { start: 0, end: 0 };

const LINE = /[^\r\n]+/y;

function lineFrom(text: string, from: number): Span | undefined {
  const start = afterComments(text, from);
  LINE.lastIndex = start;
  const line = LINE.exec(text)?.[0].trimEnd();
  return line ? { start, end: start + line.length } : undefined;
}
