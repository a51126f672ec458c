import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { slashed, within } from './paths';

/** Where a file lies, as SARIF says it: relative to the working folder, or absolute outside it. */
export function artifactLocation(file: string): { uri: string; uriBaseId?: string } {
  const path = within(process.cwd(), file);
  if (path === undefined) return { uri: pathToFileURL(resolve(file)).href };
  const uri = slashed(path).split('/').map(encodeURIComponent).join('/');
  return { uri, uriBaseId: '%SRCROOT%' };
}
