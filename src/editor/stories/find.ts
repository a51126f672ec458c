import { RelativePattern, workspace, type Uri, type WorkspaceFolder } from 'vscode';
import { storyFiles } from '../config';

const SKIPPED = '**/{node_modules,.git}/**';

/** Markdown files looked into for `type: star-story`; a folder with more is no place for stories. */
const MOST_OTHERS = 2000;

/** Files that lie where stories lie, in one folder of the workspace. */
export async function findStoryFiles(folder: WorkspaceFolder): Promise<Uri[]> {
  const lists = await Promise.all(
    storyFiles(folder).map((pattern) =>
      workspace.findFiles(new RelativePattern(folder, pattern), SKIPPED),
    ),
  );
  return unique(lists.flat());
}

/** Other Markdown files of a folder; a few of them may say that they are stories. */
export async function findMarkdown(folder: WorkspaceFolder): Promise<Uri[]> {
  return workspace.findFiles(new RelativePattern(folder, '**/*.md'), SKIPPED, MOST_OTHERS);
}

function unique(uris: readonly Uri[]): Uri[] {
  return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
}
