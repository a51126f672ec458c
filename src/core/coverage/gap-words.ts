import * as l10n from '@vscode/l10n';
import { numberOf } from '../language';
import { gapsOf, type Coverage } from './covered';
import type { RequirementKind } from './requirements';

/** The kinds that can be gaps, and how many of them. */
const KINDS: readonly (readonly [RequirementKind, (gaps: number) => string])[] = [
  ['focus-area', (gaps) => numberOf(gaps, l10n.t('{0} focus area'), l10n.t('{0} focus areas'))],
  ['topic', (gaps) => numberOf(gaps, l10n.t('{0} topic'), l10n.t('{0} topics'))],
  [
    'service-work',
    (gaps) =>
      numberOf(gaps, l10n.t('{0} kind of service work'), l10n.t('{0} kinds of service work')),
  ],
  ['failure', (gaps) => numberOf(gaps, l10n.t('{0} failure'), l10n.t('{0} failures'))],
];

/** What the gaps are: `5 focus areas · 11 topics · 3 kinds of service work · 1 failure`. */
export function gapKindWords(coverage: Coverage): string {
  const gaps = gapsOf(coverage);
  return KINDS.flatMap(([kind, words]) => {
    const { length } = gaps.filter((gap) => gap.kind === kind);
    return length === 0 ? [] : [words(length)];
  }).join(' · ');
}

/** `19 gaps to close: 5 focus areas · 11 topics · 3 kinds of service work.` */
export function gapsToClose(coverage: Coverage): string {
  const gaps = gapsOf(coverage).length;
  if (gaps === 0) return l10n.t('No gap is left.');
  const all = numberOf(gaps, l10n.t('{0} gap to close'), l10n.t('{0} gaps to close'));
  return l10n.t('{0}: {1}.', all, gapKindWords(coverage));
}
