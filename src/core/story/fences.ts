import * as l10n from '@vscode/l10n';
import type { Span } from '../text';
import { sectionKinds, type Headings } from './headings';
import type { Problem } from './story';

export interface Fences {
  block: Span;
  content: Span;
}

const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/;
const CLOSING = /^---[ \t]*$/;
const ATX_HEADING = /^ {0,3}#{1,6}[ \t]+(.*)$/;
const KEY = /^[\w-]+[ \t]*:/;

/** The fences of front matter that the parser found. */
export function closedFrontMatter(text: string, block: Span | undefined): Fences | undefined {
  if (!block) return undefined;
  const opening = OPENING.exec(text)?.[0] ?? '';
  const closing = /(?:^|\r\n|\n|\r)---[ \t]*$/.exec(text.slice(0, block.end));
  const end = block.end - (closing?.[0].replace(/^(?:\r\n|\n|\r)/, '').length ?? 0);
  return { block, content: { start: opening.length, end: Math.max(opening.length, end) } };
}

/**
 * Front matter whose closing fence is missing. Left to itself it hides the story: everything up to
 * some later `---` would count as metadata. It ends where the first section begins, or, when no
 * fence follows at all, at the first empty line.
 */
export function unclosedFrontMatter(
  text: string,
  headings: Headings,
): (Fences & { problem: Problem }) | undefined {
  const opening = OPENING.exec(text)?.[0];
  if (!opening || !KEY.test(text.slice(opening.length))) return undefined;
  const start = opening.length;
  const end = endOfOpenBlock(text, start, headings);
  if (end === undefined) return undefined;
  const last = start + text.slice(start, end).trimEnd().length;
  return {
    block: { start: 0, end },
    content: { start, end },
    problem: {
      code: 'front-matter',
      message: l10n.t(
        'Close the front matter with a line “---”, or the story below it isn’t seen.',
      ),
      span: { start: 0, end: 3 },
      fix: {
        title: l10n.t('Close the front matter'),
        safe: true,
        edits: [
          { span: { start: last, end: last }, newText: `${opening.replace(/[- \t]/g, '')}---` },
        ],
      },
    },
  };
}

function endOfOpenBlock(text: string, start: number, headings: Headings): number | undefined {
  let firstBlank: number | undefined;
  for (const match of text.slice(start).matchAll(/([^\r\n]*)(?:\r\n|\n|\r|$)/g)) {
    const line = match[1] ?? '';
    const at = start + match.index;
    if (CLOSING.test(line)) return undefined;
    const heading = ATX_HEADING.exec(line)?.[1];
    if (heading !== undefined && sectionKinds(heading, headings).length > 0) return at;
    if (line.trim() === '') firstBlank ??= at;
  }
  return firstBlank ?? text.length;
}
