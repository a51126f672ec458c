import picomatch from 'picomatch';
import { isComparable, isModestGlob } from '../story/globs';
import { asInEditor } from '../story/story-files';
import { isNeverSearched } from './places';
import { isObject } from './shape';

/**
 * A test whether a path, relative to its workspace folder and with slashes, is hidden from searches:
 * by the editor's setting `files.exclude`, itself or a folder around it, or as nobody's story ever.
 *
 * @param excludes glob patterns with `true` for those that are in force, as the setting has them
 */
export function createExclusion(excludes: unknown): (path: string) => boolean {
  const inForce = isObject(excludes)
    ? Object.keys(excludes).filter((pattern) => excludes[pattern] === true)
    : [];
  const patterns = inForce.filter(isModestGlob);
  const matches = picomatch(patterns.map(asInEditor), { dot: true });
  return (path) => {
    if (isNeverSearched(path) || !isComparable(path)) return true;
    const parts = path.split('/');
    return patterns.length > 0 && parts.some((_, at) => matches(parts.slice(0, at + 1).join('/')));
  };
}
