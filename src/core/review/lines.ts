import { count } from '../count';
import { dayWords } from '../day-words';
import type { Finding, Patterns, PatternSection } from './patterns';
import { roundName } from './round-names';
import { inWords } from './words';

/** `12 rounds, from 2 October 2026 to 20 November 2026.` */
export function patternsSummary({ rounds, first, last }: Patterns): string {
  if (first === undefined || last === undefined) return 'No saved rounds.';
  const days =
    first === last ? `on ${dayWords(first)}` : `from ${dayWords(first)} to ${dayWords(last)}`;
  return `${count(rounds, 'round')}, ${days}.`;
}

const MOST_NAMED = 3;

/** A finding with the rounds it rests on, the latest of them by name, unless it names them itself. */
export function findingLine({ text, rounds }: Finding): string {
  if (rounds.length === 0) return text;
  const names = rounds.slice(-MOST_NAMED).map(roundName);
  const more = rounds.length - names.length;
  if (more === 0 && names.every((name) => text.includes(name))) return text;
  const all = more > 0 ? [`${more} earlier`, ...names] : names;
  return `${text} (${count(rounds.length, 'round')}: ${inWords(all)})`;
}

/** What a section says: its findings, and what is missing for more; one line when that is nothing. */
export function sectionLines({ findings, notEnough }: PatternSection): string[] {
  const lines = findings.map(findingLine);
  if (notEnough !== undefined) return [...lines, `Not enough to tell yet: it takes ${notEnough}.`];
  return lines.length > 0 ? lines : ['Nothing stands out.'];
}
