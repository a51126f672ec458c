import { Range, TextEdit as EditorEdit, workspace, type TextDocument, type Uri } from 'vscode';
import { shownSentence } from '../core/story/shown-title';
import type { LineIndex, Span, TextEdit } from '../core/text';

/** A span of a story as a range; right also for a file that no editor has open. */
export function toRange(lines: LineIndex, { start, end }: Span): Range {
  const from = lines.place(start);
  const to = lines.place(end);
  return new Range(from.line, from.column, to.line, to.column);
}

/** Edits of the core as edits of the editor, for the document whose text they were made for. */
export function toEditorEdits(document: TextDocument, edits: readonly TextEdit[]): EditorEdit[] {
  return edits.map(({ span, newText }) =>
    EditorEdit.replace(
      new Range(document.positionAt(span.start), document.positionAt(span.end)),
      newText,
    ),
  );
}

/** The folder that holds a file or a folder; the root holds itself. */
export function parentOf(uri: Uri): Uri {
  return uri.with({ path: uri.path.slice(0, uri.path.lastIndexOf('/')) || '/' });
}

/** Where a file lies in the workspace, for a label. */
export const shownPath = (uri: Uri): string => shownSentence(workspace.asRelativePath(uri));

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/**
 * The text of a file, by its byte order mark, UTF-8 without one.
 * @returns undefined when the bytes are no text
 */
export function decode(bytes: Uint8Array): string | undefined {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0)) return undefined;
  return new TextDecoder(encoding).decode(bytes);
}
