import type { Story } from '../story/story';
import type { Span } from '../text';

/** The first line with text below the front matter, else in it; where a whole file is meant. */
export function firstLine(story: Story): Span {
  const { block, content } = story.frontMatter;
  return lineFrom(story.text, block?.end ?? 0) ?? lineFrom(story.text, content?.start ?? 0) ?? NONE;
}

const NONE: Span = { start: 0, end: 0 };

function lineFrom(text: string, from: number): Span | undefined {
  const start = text.slice(from).search(/\S/);
  if (start < 0) return undefined;
  const line = /^[^\r\n]*/.exec(text.slice(from + start))?.[0].trimEnd() ?? '';
  return { start: from + start, end: from + start + line.length };
}
