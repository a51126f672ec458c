import { readFileSync } from 'node:fs';

/** The case that docs/cases.md shows: it can be read, and leaves out most of what is checked. */
export const DOCUMENTED =
  /```yaml\n([\s\S]*?)```/.exec(readFileSync('docs/cases.md', 'utf8'))?.[1] ?? '';

/** The same with one part of its text replaced. */
export function documentedWith(part: string, other: string): string {
  if (!DOCUMENTED.includes(part)) throw new Error(`docs/cases.md doesn’t say “${part}”`);
  return DOCUMENTED.replace(part, () => other);
}
