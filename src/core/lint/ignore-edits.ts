import { parseStory } from '../story/parse';
import type { Story } from '../story/story';
import { applyEdits, lineEnding, type TextEdit } from '../text';
import { ignores, isOnlyComments, lineEnd, lineStart } from './ignores';
import type { Finding } from './rule';

/** A line that a comment above it would take out of its list, table, quotation or code. */
const INNER_LINE = /^(?:[ \t]|[-*+>|]|\d{1,9}[.)])/;

/**
 * The edit after which a comment tells the checks to leave a finding be.
 *
 * @param where `here`, or the whole file
 * @returns undefined where no comment can stand, such as in front matter and in code, and where one
 * would be about something else
 */
export function ignoreEdit(
  story: Story,
  { rule, span }: Pick<Finding, 'rule' | 'span'>,
  where: 'here' | 'file',
): TextEdit | undefined {
  const edit = where === 'here' ? editHere(story, rule, span.start) : editForFile(story, rule);
  return edit && isHeeded(story, edit, span.start) ? edit : undefined;
}

/** Whether a comment is one by itself where it would stand, and reaches what stood at an offset. */
function isHeeded({ text, headings }: Story, edit: TextEdit, offset: number): boolean {
  const changed = parseStory(applyEdits(text, [edit]), headings);
  const at = edit.span.start + edit.newText.indexOf('<!--');
  const place = offset < edit.span.start ? offset : offset + edit.newText.length;
  return (
    changed.html.some(({ start }) => start === at) &&
    ignores(changed).some(
      ({ span, reach }) => span.start === at && reach.start <= place && place < reach.end,
    )
  );
}

function editHere(story: Story, rule: string, offset: number): TextEdit | undefined {
  const { text, frontMatter } = story;
  if (frontMatter.block && offset < frontMatter.block.end) return undefined;
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
  if (isOnlyComments(text.slice(start, end))) return undefined;
  const comment = `<!-- star-ignore ${rule} -->`;
  const before = text.slice(0, start).replace(/(?:\r\n|\n|\r)$/, '');
  const begins = start === 0 || before.slice(lineStart(before, before.length)).trim() === '';
  if (!INNER_LINE.test(text.slice(start, end)) && begins) {
    return { span: { start, end: start }, newText: comment + lineEnding(text) };
  }
  const last = text.slice(start, end).trimEnd().length + start;
  return isSpoken(story, start, end)
    ? { span: { start: last, end: last }, newText: ` ${comment}` }
    : undefined;
}

/** Whether a line is prose, so that a comment at its end is one. */
function isSpoken({ prose }: Story, start: number, end: number): boolean {
  return prose.slice(start, end).trim() !== '';
}

function editForFile({ text, frontMatter }: Story, rule: string): TextEdit {
  const start = frontMatter.block ? afterLine(text, frontMatter.block.end) : 0;
  const eol = lineEnding(text);
  const lead = start > 0 && !/[\r\n]$/.test(text.slice(0, start)) ? eol : '';
  return {
    span: { start, end: start },
    newText: `${lead}<!-- star-ignore-file ${rule} -->${eol}`,
  };
}

function afterLine(text: string, offset: number): number {
  const end = lineEnd(text, offset);
  return end + (/^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
}
