/** What a story without a title is called: the name of its file, without the ending. */
export function fileTitle(fileName: string): string {
  return fileName.replace(/(?:\.star)?\.md$/i, '');
}
