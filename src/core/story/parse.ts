import * as l10n from '@vscode/l10n';
import { LineIndex, stripByteOrderMark } from '../text';
import { blank } from './blank';
import { complexity } from './complexity';
import { readFrontMatter } from './front-matter';
import { fastOutline } from './fast-outline';
import { closedFrontMatter, unclosedFrontMatter } from './fences';
import { ENGLISH_HEADINGS, languageOf, type Headings } from './headings';
import type { Outline, OutlineParser } from './outline';
import { findSections } from './sections';
import type { FrontMatter, Problem, Section, Story } from './story';
import { shownTitle } from './shown-title';

/**
 * Reads a story file. Never throws: what can't be understood becomes an entry of `problems`.
 *
 * @param source any text, with or without byte order mark
 * @param headings how its sections may be headed
 */
export function parseStory(
  source: string,
  headings = ENGLISH_HEADINGS,
  parser: OutlineParser = fastOutline,
): Story {
  const text = stripByteOrderMark(source);
  const tooComplex = complexity(text);
  if (tooComplex) return unread(text, headings, tooComplex);
  try {
    return read(text, headings, parser);
  } catch {
    // Markdown that is nested beyond every measure overflows the parser's stack.
    return unread(text, headings, {
      code: 'too-complex',
      message: l10n.t('This file is nested too deeply to be checked; make it simpler.'),
      span: { start: 0, end: Math.min(1, text.length) },
    });
  }
}

function read(text: string, headings: Headings, parser: OutlineParser): Story {
  const open = unclosedFrontMatter(text, headings);
  const outline = open
    ? parser(blank(text.slice(0, open.block.end)) + text.slice(open.block.end))
    : parser(text);
  const fences = open ?? closedFrontMatter(text, outline.frontMatter);
  const reading = fences
    ? readFrontMatter(text, fences.block, fences.content)
    : { frontMatter: NO_FRONT_MATTER, problems: [] };
  const sections = findSections(outline, headings, text.length);
  const story: Story = {
    text,
    lines: new LineIndex(text),
    prose: outline.prose,
    html: outline.html,
    frontMatter: reading.frontMatter,
    sections,
    headings,
    language: languageOf(sectionTitles(outline, sections), headings),
    words: sections.reduce((sum, section) => sum + section.words, 0),
    problems: open ? [open.problem, ...reading.problems] : reading.problems,
  };
  const title = titleOf(reading.frontMatter, outline, sections);
  if (title) story.title = title;
  return story;
}

/** The headings that sections begin with, as words. */
function sectionTitles({ headings }: Outline, sections: readonly Section[]): string[] {
  const starts = new Set(sections.map(({ heading }) => heading.start));
  return headings.filter(({ span }) => starts.has(span.start)).map(({ text }) => text);
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
  return shownTitle(title?.value ?? '') || shownTitle(heading?.text.trim() ?? '') || undefined;
}

function unread(text: string, headings: Headings, problem: Problem): Story {
  return {
    text,
    lines: new LineIndex(text),
    prose: '',
    html: [],
    frontMatter: NO_FRONT_MATTER,
    sections: [],
    headings,
    language: headings.languages[0],
    words: 0,
    problems: [problem],
  };
}
