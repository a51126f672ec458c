import type { Span } from '../text';
import { withoutOverlaps } from './matches';

/**
 * Where a text holds one of the words or phrases that a user has listed, as whole words; case and
 * the width of white space don't matter.
 */
export function phrasesIn(text: string, phrases: ReadonlySet<string>): Span[] {
  const found = [...phrases]
    .map((phrase) => phrase.trim().split(/\s+/).map(literally).join('\\s+'))
    .filter((pattern) => pattern !== '')
    .flatMap((pattern) => [
      ...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu')),
    ])
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
  return withoutOverlaps(found);
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
