import type { Story } from '../story/story';
import { lineEnding, type TextEdit } from '../text';
import { lineEnd, lineStart } from './ignores';
import type { Finding } from './rule';

/** A line that a comment above it would take out of its list, table, quotation or code. */
const INNER_LINE = /^(?:[ \t]|[-*+>|]|\d{1,9}[.)])/;

/**
 * The edit after which a comment tells the checks to leave a finding be.
 *
 * @param where `here`, or the whole file
 * @returns undefined where no comment can stand: in front matter and in code
 */
export function ignoreEdit(
  story: Story,
  { rule, span }: Pick<Finding, 'rule' | 'span'>,
  where: 'here' | 'file',
): TextEdit | undefined {
  return where === 'here' ? editHere(story, rule, span.start) : editForFile(story, rule);
}

function editHere(story: Story, rule: string, offset: number): TextEdit | undefined {
  const { text, frontMatter } = story;
  if (frontMatter.block && offset < frontMatter.block.end) return undefined;
  const start = lineStart(text, offset);
  const end = lineEnd(text, offset);
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
