import { fileTitle } from '../coverage/file-title';
import type { StoryRecord } from '../coverage/record';
import { complexity } from '../story/complexity';
import { sectionKinds } from '../story/headings';
import { simpleHeading } from '../story/scan-lines';
import { stripByteOrderMark } from '../text';
import { quickFrontMatter, type QuickFacts } from './quick-front-matter';
import { shownTitle } from '../story/shown-title';

/** A line end can be read in one way only: two would be tried for every line where nothing closes. */
const FRONT_MATTER =
  /^---[ \t]*(?:\r\n|\n|\r(?!\n))((?:[^\r\n]*(?:\r\n|\n|\r(?!\n)))*?)---[ \t]*(?=[\r\n]|$)/;
/** What may be a level-1 heading, anywhere. */
const MAY_BE_TITLE = /(?:^|[\r\n]) {0,3}(?:#(?:[ \t\r\n]|$)|=+[ \t]*(?:[\r\n]|$))/;
const FIRST_LINE = /^(?:[ \t]*(?:\r\n|\n|\r))*([^\r\n]*)/;
/** What a Markdown parser replaces or drops. */
const REPLACED = /[\0\ufeff]/;

/**
 * The record of a story before it is checked, by its front matter and title alone: in a small part
 * of the time that parsing takes, and the same as `toRecord` would say, words apart.
 *
 * @param id names the story uniquely
 * @param fileName stands in for a missing title
 * @param source any text, with or without byte order mark
 * @returns undefined when the story has to be parsed to know
 */
export function quickRecord(id: string, fileName: string, source: string): StoryRecord | undefined {
  const text = stripByteOrderMark(source);
  const [block = '', content = ''] = FRONT_MATTER.exec(text) ?? [];
  if ((text.startsWith('---') && block === '') || complexity(text)) return undefined;
  const facts = quickFrontMatter(content);
  if (!facts) return undefined;
  const title = facts.title || titleIn(text.slice(block.length), fileName);
  return title === undefined ? undefined : toRecord(id, title, facts);
}

/** The level-1 heading at the top of the body, else the file's name; undefined when unsure. */
function titleIn(body: string, fileName: string): string | undefined {
  if (REPLACED.test(body)) return undefined;
  if (!MAY_BE_TITLE.test(body)) return fileTitle(fileName);
  const heading = simpleHeading(FIRST_LINE.exec(body)?.[1] ?? '');
  if (heading?.depth !== 1 || sectionKinds(heading.text).length > 0) return undefined;
  return shownTitle(heading.text.trim()) || undefined;
}

function toRecord(id: string, title: string, { focus, topics, ...facts }: QuickFacts): StoryRecord {
  return { id, ...facts, title, focus, topics };
}
