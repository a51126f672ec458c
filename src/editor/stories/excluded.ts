import { workspace, type Uri } from 'vscode';
import { filesExcluded } from '../config';
import type { World } from '../world';
import { pathIn } from './path-in';

/** A test whether a file is none of ours: outside the workspace, or hidden so that no search finds it. */
export async function exclusion(world: World): Promise<(uri: Uri) => boolean> {
  const { createExclusion } = await world.coverage();
  const folders = workspace.workspaceFolders ?? [];
  const tests = new Map(
    folders.map((folder) => [folder.uri.toString(), createExclusion(filesExcluded(folder))]),
  );
  return (uri) => {
    const folder = workspace.getWorkspaceFolder(uri);
    const test = folder && tests.get(folder.uri.toString());
    if (!folder || !test) return true;
    return test(pathIn(folder, uri));
  };
}
