import {
  commands,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  window,
  workspace,
  type TextDocumentShowOptions,
} from 'vscode';
import type { ClosedTab } from '../../core/round/events';
import { bookTabs } from './book-tabs';
import { makeColumn } from './columns';

/**
 * Brings tabs back where they were, as far as their files are still there. What else is open stays in
 * front where it was.
 */
export async function reopenTabs(closed: readonly ClosedTab[]): Promise<void> {
  const there = await Promise.all(closed.map(isThere));
  const tabs = closed.filter((tab, at) => there[at] && !isOpen(tab));
  const columns = new Set(tabs.map(({ column }) => column).sort((a, b) => a - b));
  for (const column of columns) await reopenColumn(tabs.filter((tab) => tab.column === column));
  const focused = tabs.find((tab) => tab.focused);
  if (focused) await settled(showAgain(focused, false));
}

async function isThere({ uri, original }: ClosedTab): Promise<boolean> {
  const files = original === undefined ? [uri] : [uri, original];
  const found = files.map((file) =>
    workspace.fs.stat(Uri.parse(file, true)).then(
      () => true,
      () => false,
    ),
  );
  return (await Promise.all(found)).every(Boolean);
}

function isOpen({ uri, original, column }: ClosedTab): boolean {
  return bookTabs().some((book) => {
    const isSame = book.uri?.toString() === uri && book.original?.toString() === original;
    return isSame && Number(book.tab.group.viewColumn) === column;
  });
}

async function reopenColumn(tabs: readonly ClosedTab[]): Promise<void> {
  for (const { column, columns } of tabs.slice(0, 1)) await makeColumn(column, columns ?? 0);
  const front = tabs.find(({ active }) => active);
  // Each goes to the right of the tab in front, which only a tab that comes to the front is itself.
  for (const tab of front ? tabs : tabs.toReversed()) {
    await settled(open(tab, { preserveFocus: true, background: !front }));
  }
  for (const { uri } of tabs.filter(({ pinned }) => pinned)) {
    await commands.executeCommand('workbench.action.pinEditor', Uri.parse(uri, true));
  }
  if (front && !front.focused) await settled(showAgain(front, true));
}

/** A file that can't be shown any more keeps no other from coming back. */
const settled = (opening: Promise<void>): Promise<void> => opening.catch(() => undefined);

/** `background` leaves in front what is; VS Code knows it without telling. */
type How = Pick<TextDocumentShowOptions, 'preserveFocus'> & { background?: boolean };

async function open({ uri, column, original, editor }: ClosedTab, how: How): Promise<void> {
  const file = Uri.parse(uri, true);
  const options = { viewColumn: column, preview: false, ...how };
  if (original !== undefined) {
    const left = Uri.parse(original, true);
    await commands.executeCommand('vscode.diff', left, file, undefined, options);
  } else if (editor !== undefined) {
    await commands.executeCommand('vscode.openWith', file, editor, options);
  } else {
    await commands.executeCommand('vscode.open', file, options);
  }
}

/** Brings a tab that is open to the front, and goes where the candidate was in it. */
async function showAgain(tab: ClosedTab, preserveFocus: boolean): Promise<void> {
  const { uri, column, original, editor: kind, selection, middle } = tab;
  if (original !== undefined || kind !== undefined) return open(tab, { preserveFocus });
  const editor = await window.showTextDocument(Uri.parse(uri, true), {
    viewColumn: column,
    preview: false,
    preserveFocus,
  });
  if (selection) editor.selection = new Selection(...selection);
  if (middle !== undefined) {
    // The line at the top won't do: some of those above it may stick there as well.
    editor.revealRange(new Range(middle, 0, middle, 0), TextEditorRevealType.InCenter);
  }
}
