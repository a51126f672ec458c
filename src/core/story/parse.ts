import { LineIndex, stripByteOrderMark } from '../text';
import { blank } from './blank';
import { complexity } from './complexity';
import { readFrontMatter } from './front-matter';
import { fastOutline } from './fast-outline';
import { closedFrontMatter, unclosedFrontMatter } from './fences';
import type { Outline, OutlineParser } from './outline';
import { findSections } from './sections';
import type { FrontMatter, Problem, Section, Story } from './story';

/**
 * Reads a story file. Never throws: what can't be understood becomes an entry of `problems`.
 *
 * @param source any text, with or without byte order mark
 */
export function parseStory(source: string, parser: OutlineParser = fastOutline): Story {
  const text = stripByteOrderMark(source);
  const tooComplex = complexity(text);
  if (tooComplex) return unread(text, tooComplex);
  try {
    return read(text, parser);
  } catch {
    // Markdown that is nested beyond every measure overflows the parser's stack.
    return unread(text, {
      code: 'too-complex',
      message: 'This file is nested too deeply to be checked; make it simpler.',
      span: { start: 0, end: Math.min(1, text.length) },
    });
  }
}

function read(text: string, parser: OutlineParser): Story {
  const open = unclosedFrontMatter(text);
  const outline = open
    ? parser(blank(text.slice(0, open.block.end)) + text.slice(open.block.end))
    : parser(text);
  const fences = open ?? closedFrontMatter(text, outline.frontMatter);
  const reading = fences
    ? readFrontMatter(text, fences.block, fences.content)
    : { frontMatter: NO_FRONT_MATTER, problems: [] };
  const sections = findSections(outline, text.length);
  const story: Story = {
    text,
    lines: new LineIndex(text),
    prose: outline.prose,
    html: outline.html,
    frontMatter: reading.frontMatter,
    sections,
    words: sections.reduce((sum, section) => sum + section.words, 0),
    problems: open ? [open.problem, ...reading.problems] : reading.problems,
  };
  const title = titleOf(reading.frontMatter, outline, sections);
  if (title) story.title = title;
  return story;
}

const NO_FRONT_MATTER: FrontMatter = { focus: [], topics: [], qualities: [], keys: {} };

function titleOf(
  { title }: FrontMatter,
  { headings }: Outline,
  sections: readonly Section[],
): string | undefined {
  const heading = headings.find(
    ({ depth, span }) => depth === 1 && !sections.some((one) => one.heading.start === span.start),
  );
  return title?.value || heading?.text.trim() || undefined;
}

function unread(text: string, problem: Problem): Story {
  return {
    text,
    lines: new LineIndex(text),
    prose: '',
    html: [],
    frontMatter: NO_FRONT_MATTER,
    sections: [],
    words: 0,
    problems: [problem],
  };
}
