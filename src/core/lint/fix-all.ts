import { headingsOf } from '../story/headings';
import { parseStory } from '../story/parse';
import { applyEdits, stripByteOrderMark, type TextEdit } from '../text';
import { lintStory } from './run';
import type { LintSettings } from './settings';

/** More rounds than rules with safe fixes; keeps two fixes that undo each other from looping. */
const MAX_ROUNDS = 50;

/** The text after all safe fixes, applied one after another since each may move the next. */
export function fixAll(source: string, settings: LintSettings): string {
  let text = stripByteOrderMark(source);
  const headings = headingsOf(settings);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const fix = lintStory(parseStory(text, headings), settings)
      .flatMap(({ fixes }) => fixes.slice(0, 1))
      .find(({ safe }) => safe);
    if (!fix) return text;
    text = applyEdits(text, fix.edits);
  }
  return text;
}

/** The smallest single edit that turns one text into another; undefined when they are equal. */
export function smallestEdit(before: string, after: string): TextEdit | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (
    end < shorter - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end += 1;
  }
  return {
    span: { start, end: before.length - end },
    newText: after.slice(start, after.length - end),
  };
}
