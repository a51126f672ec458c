import { commands, Range, Uri, workspace, type TextDocumentShowOptions } from 'vscode';
import type { StoryPlace } from '../core/coverage/tree/node';

/**
 * Opens a story.
 * @param id its URI
 * @param at the line to go to; without one, the editor stays where it was last
 * @param keepFocus shows it in passing, and the focus stays where it is
 */
export async function openStory(
  id: string,
  keepFocus: boolean,
  at: StoryPlace | undefined,
): Promise<void> {
  const uri = Uri.parse(id, true);
  const options: TextDocumentShowOptions = { preview: keepFocus, preserveFocus: keepFocus };
  if (at !== undefined) {
    const line = at === 'focus' ? await focusLine(uri) : at;
    options.selection = new Range(line, 0, line, 0);
  }
  await commands.executeCommand('vscode.open', uri, options);
}

/** Where the front matter names the focus areas; the first line where it doesn't. */
async function focusLine(uri: Uri): Promise<number> {
  const text = (await workspace.openTextDocument(uri)).getText();
  const [, ...lines] = text.split(/\r\n|\n/);
  const end = lines.findIndex((line) => line.trimEnd() === '---');
  return lines.slice(0, Math.max(end, 0)).findIndex((line) => /^focus[ \t]*:/.test(line)) + 1;
}
