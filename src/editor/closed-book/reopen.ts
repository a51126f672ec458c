import {
  commands,
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  Uri,
  workspace,
  type TextDocumentShowOptions,
} from 'vscode';
import type { ClosedTab } from '../../core/round/events';
import { bookTabs, editorIn } from './book-tabs';
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
  if (focused) await open(focused, { preserveFocus: false });
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
    await open(tab, { preserveFocus: true, background: !front });
    if (tab.pinned) await commands.executeCommand('workbench.action.pinEditor', Uri.parse(tab.uri));
  }
  if (front && !front.focused) await open(front, { preserveFocus: true });
}

/** `background` leaves in front what is; VS Code knows it without telling. */
type How = Pick<TextDocumentShowOptions, 'preserveFocus'> & { background?: boolean };

async function open(tab: ClosedTab, how: How): Promise<void> {
  const { column, original, editor } = tab;
  const uri = Uri.parse(tab.uri, true);
  const selection = selectionOf(tab);
  const options = { viewColumn: column, preview: false, ...(selection && { selection }), ...how };
  if (original !== undefined) {
    const left = Uri.parse(original, true);
    await commands.executeCommand('vscode.diff', left, uri, undefined, options);
  } else if (editor !== undefined) {
    await commands.executeCommand('vscode.openWith', uri, editor, options);
  } else {
    await commands.executeCommand('vscode.open', uri, options);
    scroll(tab);
  }
}

function selectionOf({ selection }: ClosedTab): Selection | undefined {
  if (!selection) return undefined;
  const [anchorLine, anchor, activeLine, active] = selection;
  return new Selection(new Position(anchorLine, anchor), new Position(activeLine, active));
}

function scroll({ uri, column, top }: ClosedTab): void {
  if (top === undefined) return;
  editorIn(uri, column)?.revealRange(new Range(top, 0, top, 0), TextEditorRevealType.AtTop);
}
