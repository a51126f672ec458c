import { RelativePattern, workspace, type TextDocument, type Uri } from 'vscode';
import { declaresStory, looksLikeStory } from '../../core/story/discovery';
import { storyFiles } from '../config';
import { headingsInSettings } from '../headings';
import { liesIn } from '../lies-in';

/** Whether a document is a story now: by its place, by its front matter, or, untitled, by its looks. */
export function isStory(document: TextDocument): boolean {
  if (document.languageId !== 'markdown') return false;
  if (document.isUntitled)
    return looksLikeStory(document.getText(), headingsInSettings(document.uri));
  if (!isKeptFile(document.uri)) return false;
  return liesAmongStories(document) || saysSo(document);
}

/** False for what only shows a file: the other side of a comparison, search results, output. */
function isKeptFile(uri: Uri): boolean {
  return (
    workspace.fs.isWritableFileSystem(uri.scheme) === true ||
    workspace.getWorkspaceFolder(uri) !== undefined
  );
}

/** Whether the settings name the document's place as one for stories. */
export function liesAmongStories(document: TextDocument): boolean {
  const folder = workspace.getWorkspaceFolder(document.uri);
  const patterns = storyFiles(document.uri);
  if (!folder) return liesIn(patterns, document);
  return liesIn(
    patterns.map((pattern) => new RelativePattern(folder, pattern)),
    document,
  );
}

function saysSo(document: TextDocument): boolean {
  return document.lineAt(0).text.startsWith('---') && declaresStory(document.getText());
}
