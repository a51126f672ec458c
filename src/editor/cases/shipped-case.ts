import { Uri } from 'vscode';
import type { Case } from '../../core/guide/case';
import { decode } from '../text';
import type { World } from '../world';

/**
 * A case of ours. They are files beside the bundles, of which only the wanted one is read.
 * @throws FileSystemError or a Node error when the installed file can't be read
 */
export async function readShippedCase(id: string, world: World): Promise<Case | undefined> {
  const uri = Uri.joinPath(world.extensionUri, 'dist', 'cases', `${id}.case.yaml`);
  const [{ readCase }, bytes] = await Promise.all([world.cases(), world.readFile(uri)]);
  return readCase(decode(bytes) ?? '').study;
}
