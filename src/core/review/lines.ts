import * as l10n from '@vscode/l10n';
import { listed } from '../coverage/listed';
import { dayWords } from '../day-words';
import { numberOf } from '../language';
import type { Finding, Patterns, PatternSection } from './patterns';
import { roundName } from './round-names';

/** `12 rounds, from October 2, 2026 to November 20, 2026.` */
export function patternsSummary({ rounds, first, last }: Patterns): string {
  if (first === undefined || last === undefined) return l10n.t('No saved rounds.');
  const all = roundsWords(rounds);
  return first === last
    ? l10n.t('{0}, on {1}.', all, dayWords(first))
    : l10n.t('{0}, from {1} to {2}.', all, dayWords(first), dayWords(last));
}

const roundsWords = (rounds: number): string =>
  numberOf(rounds, l10n.t('{0} round'), l10n.t('{0} rounds'));

const MOST_NAMED = 3;

/** A finding with the rounds it rests on, the latest of them by name, unless it names them itself. */
export function findingLine({ text, rounds }: Finding): string {
  if (rounds.length === 0) return text;
  const names = rounds.slice(-MOST_NAMED).map(roundName);
  const more = rounds.length - names.length;
  if (more === 0 && names.every((name) => text.includes(name))) return text;
  const all = more > 0 ? [l10n.t('{0} earlier', more), ...names] : names;
  return `${text} (${roundsWords(rounds.length)}: ${listed(all)})`;
}

/** What a section says: its findings, and what is missing for more; one line when that is nothing. */
export function sectionLines({ findings, notEnough }: PatternSection): string[] {
  const lines = findings.map(findingLine);
  if (notEnough !== undefined) {
    return [...lines, l10n.t('Not enough to tell yet: it takes {0}.', notEnough)];
  }
  return lines.length > 0 ? lines : [l10n.t('Nothing stands out.')];
}
