import { stripByteOrderMark } from '../text';
import { ENGLISH_HEADINGS, sectionKinds } from './headings';

const FRONT_MATTER = /^---[ \t]*(?:\r\n|\n|\r)([^]*?)(?:\r\n|\n|\r)---[ \t]*(?:\r\n|\n|\r|$)/;
const STORY_TYPE = /^type[ \t]*:[ \t]*(["']?)star-story\1[ \t]*(?:#.*)?$/m;
const HEADING = /^ {0,3}#{1,6}[ \t]+(.*)$/gm;

/** Whether front matter declares the text a story (`type: star-story`), wherever the file lies. */
export function declaresStory(source: string): boolean {
  const content = FRONT_MATTER.exec(stripByteOrderMark(source))?.[1];
  return content !== undefined && STORY_TYPE.test(content.replaceAll('\r', '\n'));
}

/** Whether a text without a file is a story: it says so, or has two different STAR headings. */
export function looksLikeStory(text: string, headings = ENGLISH_HEADINGS): boolean {
  if (declaresStory(text)) return true;
  const kinds = new Set<string>();
  for (const [, heading = ''] of text.matchAll(HEADING)) {
    for (const kind of sectionKinds(heading, headings)) kinds.add(kind);
    if (kinds.size >= 2) return true;
  }
  return false;
}
