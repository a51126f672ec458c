import { languages, workspace, type TextDocument } from 'vscode';
import { caseFiles } from '../config';

/** Whether a document is a case of the candidate's own, by the patterns in the settings. */
export function isCase(document: TextDocument): boolean {
  if (!workspace.getWorkspaceFolder(document.uri)) return false;
  return caseFiles().some((pattern) => languages.match({ pattern }, document) > 0);
}
