import type { Story } from '../story/story';
import { lineEnding, type TextEdit } from '../text';

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
