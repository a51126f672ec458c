import { languages, type DocumentFilter, type TextDocument } from 'vscode';
import { isComparable } from '../core/story/globs';

/** Whether a document lies where one of some patterns says. */
export const liesIn = (patterns: readonly DocumentFilter['pattern'][], document: TextDocument) =>
  isComparable(document.uri.path) &&
  patterns.some((pattern) => languages.match({ pattern }, document) > 0);
