import { lineEnding, type TextEdit } from '../text';
import { matterSpan } from './matter';
import { readList, writeList } from './matter-list';

const KEY = 'told';

/** Whether stories are told in a round of this kind; a case has none. */
export const tellsStories = (round: string): boolean => round !== 'service-ownership';

/** The stories that were on offer when the candidate was asked, and what they picked of them. */
export interface ToldChoice {
  readonly offered: ReadonlySet<string>;
  readonly picked: ReadonlySet<string>;
}

/**
 * The list of a record after a choice. Paths that name no story on offer stay, since the story may
 * only be out of sight; others keep their place.
 *
 * @param idOf the id of the story that a path names
 * @param pathOf the path of a story
 */
export function toldAfter(
  before: readonly string[],
  { offered, picked }: ToldChoice,
  idOf: (path: string) => string,
  pathOf: (id: string) => string,
): string[] {
  const kept = before.filter((path) => !offered.has(idOf(path)) || picked.has(idOf(path)));
  const known = new Set(kept.map(idOf));
  return [...kept, ...[...picked].filter((id) => !known.has(id)).map(pathOf)];
}

/**
 * Makes a record name the stories that were told in it, and leaves the rest as it is.
 *
 * @param text a record, without byte order mark
 * @param paths relative to the folder that holds `rounds/`
 * @returns undefined when it names just these, or is no record
 */
export function toldEdit(text: string, paths: readonly string[]): TextEdit | undefined {
  const matter = matterSpan(text);
  if (!matter) return undefined;
  const list = readList(text.slice(matter.start, matter.end), KEY);
  const eol = lineEnding(text);
  if (!list) {
    const empty = { items: [], span: matter };
    if (paths.length === 0) return undefined;
    return insertion(matter.end, `${eol}${KEY}:${writeList(empty, paths, eol)}`);
  }
  if (
    sameTexts(
      list.items.map(({ value }) => value),
      paths,
    )
  )
    return undefined;
  const { start, end } = list.span;
  return {
    span: { start: matter.start + start, end: matter.start + end },
    newText: writeList(list, paths, eol),
  };
}

const insertion = (at: number, newText: string): TextEdit => ({
  span: { start: at, end: at },
  newText,
});

const sameTexts = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((text, at) => text === b[at]);
