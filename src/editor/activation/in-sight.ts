import { TabInputWebview, window, workspace, type TextDocument } from 'vscode';
import { caseFiles, offersAssistantTools, questionFiles, storyFiles } from '../config';
import { liesIn } from '../lies-in';

/** The front matter of each of our kinds of files says which one it is. */
const TYPE = /^type[ \t]*:[ \t]*["']?star-/m;

/** Schemes and view types of ours begin so. */
const OUR_SCHEMES = 'star-';
const OUR_PAGES = /(?:^|-)starStories\./;

/** Whether something is there now that the extension serves, or may serve. */
export const isAnythingInSight = (): boolean =>
  offersAssistantTools() || workspace.textDocuments.some(mayBeOurs) || hasPage();

/** Whether the extension may have something to do for a document. Some pass in vain, none is missed. */
export function mayBeOurs(document: TextDocument): boolean {
  const { languageId, uri, isUntitled } = document;
  if (uri.scheme.startsWith(OUR_SCHEMES)) return true;
  if (languageId !== 'markdown') return liesIn(caseFiles(), document);
  if (isUntitled || saysSo(document)) return true;
  return liesIn([...storyFiles(uri), ...questionFiles()], document);
}

/** Whether a document says itself that it is one of ours, which it may do after the next keystroke. */
export function saysSo(document: TextDocument): boolean {
  if (document.languageId !== 'markdown') return false;
  return document.lineAt(0).text.startsWith('---') && TYPE.test(document.getText());
}

/** Pages that VS Code brings back after a reload wait in their tabs for who serves them. */
function hasPage(): boolean {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.some(
    ({ input }) => input instanceof TabInputWebview && OUR_PAGES.test(input.viewType),
  );
}
