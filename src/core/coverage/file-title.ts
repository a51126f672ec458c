import { shownTitle } from '../story/shown-title';

/** What a story without a title is called: the name of its file, without the ending. */
export function fileTitle(fileName: string): string {
  return shownTitle(fileName.replace(/(?:\.star)?\.md$/i, ''));
}
