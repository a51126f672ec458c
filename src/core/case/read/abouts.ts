import type { Description } from './description';

/** What is said of the keys within something, each text once. */
export function aboutsOf(of: Description): string[] {
  if (of.type === 'list') return aboutsOf(of.of);
  if (of.type !== 'object') return [];
  const keys = Object.values(of.keys);
  return [...new Set(keys.flatMap((key) => [key.about, ...aboutsOf(key.of)]))];
}
