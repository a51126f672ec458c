import type { Story } from '../story/story';
import { lineEnding, type Span, type TextEdit } from '../text';

/** An empty value: nothing, `[]`, or entries of a list that are still empty. */
const EMPTY_VALUE = /^[ \t]*:[ \t]*(?:\[\s*\]|(?:(?:\r\n|\n|\r)[ \t]*-[ \t]*(?=[\r\n]|$))*)/;

/** Names one focus area in front matter that names none; adds the key, or the block, if need be. */
export function claimFocus({ text, frontMatter }: Story, id: string): TextEdit {
  const eol = lineEnding(text);
  const key = frontMatter.keys.focus;
  if (key) {
    const value = EMPTY_VALUE.exec(text.slice(key.end))?.[0] ?? '';
    const end = key.end + value.length;
    const space = /^[^\s]/.test(text.slice(end)) ? ' ' : '';
    return { span: { start: key.end, end }, newText: `: [${id}]${space}` };
  }
  const { content } = frontMatter;
  if (content)
    return { span: { start: content.end, end: content.end }, newText: `focus: [${id}]${eol}` };
  return {
    span: { start: 0, end: 0 },
    newText: ['---', `focus: [${id}]`, '---', '', ''].join(eol),
  };
}

/** Adds a focus area behind those that are claimed; undefined where it isn't plain how they are written. */
export function addFocus({ text, frontMatter }: Story, id: string): TextEdit | undefined {
  const last = frontMatter.focus.at(-1);
  if (!last) return undefined;
  const { start, end } = last.span;
  const at = { start: end, end };
  if (/^[ \t]*\]/.test(text.slice(end, end + 20))) return { span: at, newText: `, ${id}` };
  const item = /((?:\r\n|\n|\r)[ \t]*-[ \t]+)$/.exec(text.slice(0, start).slice(-20))?.[1];
  if (!/^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 20))) return undefined;
  if (item) return { span: at, newText: `${item}${id}` };
  const isAlone = /(?:^|[\r\n])focus:[ \t]+$/.test(text.slice(0, start).slice(-40));
  return isAlone ? { span: { start, end }, newText: `[${last.value}, ${id}]` } : undefined;
}

/** Takes one of several focus areas back; undefined where it isn't plain how it is written. */
export function withdrawFocus(
  { text, frontMatter }: Story,
  { start, end }: Span,
): TextEdit | undefined {
  if (frontMatter.focus.length < 2) return undefined;
  const before = /,[ \t]*$/.exec(text.slice(0, start).slice(-20))?.[0];
  if (before) return { span: { start: start - before.length, end }, newText: '' };
  const after = /^[ \t]*,[ \t]*/.exec(text.slice(end, end + 20))?.[0];
  if (after) return { span: { start, end: end + after.length }, newText: '' };
  const item = /(?:\r\n|\n|\r)[ \t]*-[ \t]+$/.exec(text.slice(0, start).slice(-20))?.[0];
  const endsLine = /^[ \t]*(?:[\r\n]|$)/.test(text.slice(end, end + 20));
  return item && endsLine ? { span: { start: start - item.length, end }, newText: '' } : undefined;
}
