import { workspace, type Uri } from 'vscode';
import type { CheckedCase } from '../../core/case/check/check-case';
import { stripByteOrderMark } from '../../core/text';
import { caseFiles } from '../config';
import { decode } from '../text';
import type { World } from '../world';

/** More files than that are no set of cases. */
const MOST_FILES = 100;

/** A file of the candidate's own, read and checked. */
export interface OwnCase extends CheckedCase {
  readonly uri: Uri;
  readonly text: string;
}

/** The cases in all workspace folders, whether they can be played or not. */
export async function findOwnCases(world: World): Promise<OwnCase[]> {
  const pattern = `{${caseFiles().join(',')}}`;
  const uris = await workspace.findFiles(pattern, '**/node_modules/**', MOST_FILES);
  if (uris.length === 0) return [];
  const { checkText } = await world.cases();
  const read = uris.map(async (uri) => {
    const text = await world.readFile(uri).then(decode, () => undefined);
    if (text === undefined) return [];
    return [{ uri, text: stripByteOrderMark(text), ...checkText(text) }];
  });
  return (await Promise.all(read)).flat();
}
