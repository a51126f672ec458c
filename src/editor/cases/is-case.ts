import { workspace, type TextDocument } from 'vscode';
import { caseFiles } from '../config';
import { liesIn } from '../lies-in';

/** Whether a document is a case of the candidate's own, by the patterns in the settings. */
export function isCase(document: TextDocument): boolean {
  return workspace.getWorkspaceFolder(document.uri) !== undefined && liesIn(caseFiles(), document);
}
