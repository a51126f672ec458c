import {
  TabInputCustom,
  TabInputText,
  TabInputTextDiff,
  TabInputWebview,
  window,
  workspace,
  type Tab,
  type TextEditor,
  type Uri,
  type ViewColumn,
} from 'vscode';
import { isMarkdownPath } from '../../core/round/closed-book';
import type { ClosedTab } from '../../core/round/events';
import { PEEK_SCHEME } from './peek-page';

/** What a tab shows of the candidate's documents. */
export interface Book {
  readonly tab: Tab;
  /** Absent for a preview beside the text, which doesn't tell its document. */
  readonly uri?: Uri;
  /** The left side of a comparison. */
  readonly original?: Uri;
  /** The editor, where it isn't the one for text. */
  readonly editor?: string;
}

/** Our own pages about rules, and the one that a peek is recorded for already. */
const NO_BOOKS = new Set(['star-rule', PEEK_SCHEME]);
const PREVIEW = 'markdown.preview';
const NOTES = new Set(['markdown', 'plaintext']);

/** The documents of the candidate that have a tab: Markdown of any kind, and notes without a file. */
export function bookTabs(): Book[] {
  return window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap((tab) => bookIn(tab) ?? []));
}

export function bookIn(tab: Tab): Book | undefined {
  const { input } = tab;
  if (input instanceof TabInputText) return isBook(input.uri) ? { tab, uri: input.uri } : undefined;
  if (input instanceof TabInputCustom) {
    const { uri, viewType: editor } = input;
    return isBook(uri) ? { tab, uri, editor } : undefined;
  }
  if (input instanceof TabInputTextDiff) {
    const { original, modified: uri } = input;
    return isBook(original) || isBook(uri) ? { tab, uri, original } : undefined;
  }
  const isPreview = input instanceof TabInputWebview && input.viewType.endsWith(PREVIEW);
  return isPreview ? { tab } : undefined;
}

function isBook(uri: Uri): boolean {
  if (NO_BOOKS.has(uri.scheme)) return false;
  if (uri.scheme === 'untitled') return isNote(uri);
  return isMarkdownPath(uri.path) || documentAt(uri)?.languageId === 'markdown';
}

/** An empty one is a clean sheet to write on. */
function isNote(uri: Uri): boolean {
  const document = documentAt(uri);
  return document !== undefined && NOTES.has(document.languageId) && document.isDirty;
}

/** Whether closing would lose words. A tab hears of it later than its document. */
export function isUnsaved({ tab, uri, editor }: Book): boolean {
  const document = uri && editor === undefined ? documentAt(uri) : undefined;
  return document?.isDirty ?? tab.isDirty;
}

function documentAt(uri: Uri) {
  const key = uri.toString();
  return workspace.textDocuments.find((document) => document.uri.toString() === key);
}

/**
 * How a tab is brought back; undefined for what can't be.
 * @param closing the tabs that are closed together with it
 */
export function describeTab(
  { tab, uri, original, editor }: Book,
  closing: ReadonlySet<Tab>,
): ClosedTab | undefined {
  if (!uri) return undefined;
  const { group, isActive, isPinned } = tab;
  const goesWithColumn = group.tabs.every((one) => closing.has(one));
  return {
    uri: uri.toString(),
    column: group.viewColumn,
    ...(original && { original: original.toString() }),
    ...(editor !== undefined && { editor }),
    ...(isPinned && { pinned: true }),
    ...(isActive && { active: true }),
    ...(isActive && group.isActive && { focused: true }),
    ...(goesWithColumn && { columns: window.tabGroups.all.length }),
    ...(isActive && !original && whereIn(uri, group.viewColumn)),
  };
}

function editorIn(uri: string, column: ViewColumn): TextEditor | undefined {
  return window.visibleTextEditors.find(
    ({ document, viewColumn }) => viewColumn === column && document.uri.toString() === uri,
  );
}

/** VS Code tells this only of editors that are in view, and keeps it itself for the others. */
function whereIn(
  uri: Uri,
  column: ViewColumn,
): Pick<ClosedTab, 'selection' | 'middle'> | undefined {
  const editor = editorIn(uri.toString(), column);
  if (!editor) return undefined;
  const { anchor, active } = editor.selection;
  const [view] = editor.visibleRanges;
  return {
    selection: [anchor.line, anchor.character, active.line, active.character],
    ...(view && { middle: Math.floor((view.start.line + view.end.line) / 2) }),
  };
}
