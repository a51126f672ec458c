import { isText } from '../index/shape';

/** Nobody writes longer ones, or more of them. */
const MOST_CHARACTERS = 300;
const MOST_PATTERNS = 50;

/**
 * A pattern is compared with a path in as many ways as its stars can share the path out among them:
 * that multiplies with every star. A folder that is a star alone leaves no choice.
 */
const MOST_STARS = 4;
const MOST_STARS_IN_NAME = 2;
const MOST_CHOICES = 4;

/** Longer paths are compared with no pattern; no story has one. */
const LONGEST_PATH = 1000;

/** The glob patterns of a setting, without what is none, or could take long to be compared with a path. */
export function readGlobs(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isText).filter(isModestGlob).slice(0, MOST_PATTERNS);
}

/** Whether a path may be compared with patterns. */
export const isComparable = (path: string): boolean => path.length <= LONGEST_PATH;

/** Whether a pattern is compared with any path in no time. */
export function isModestGlob(pattern: string): boolean {
  const stars = pattern.split('/').map(starsIn);
  return (
    pattern !== '' &&
    pattern.length <= MOST_CHARACTERS &&
    stars.every((count) => count <= MOST_STARS_IN_NAME) &&
    stars.reduce((sum, count) => sum + count, 0) <= MOST_STARS &&
    choicesIn(pattern) <= MOST_CHOICES
  );
}

const starsIn = (name: string): number => (name === '*' ? 0 : (name.match(/\*+/g) ?? []).length);

/** How many braces a pattern has; endlessly many when they aren’t closed, or closed first. */
function choicesIn(pattern: string): number {
  let open = 0;
  let choices = 0;
  for (const sign of pattern) {
    if (sign === '{') {
      open += 1;
      choices += 1;
    } else if (sign === '}') open -= 1;
    if (open < 0) return Infinity;
  }
  return open === 0 ? choices : Infinity;
}
