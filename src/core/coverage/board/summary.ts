import * as l10n from '@vscode/l10n';
import { numberOf } from '../../language';
import { gapsOf, type Coverage, type Covered } from '../covered';

/** The whole in two sentences; nothing is added up to a score. */
export function summaryWords(coverage: Coverage): string {
  const { areas, topics, stories } = coverage;
  const gaps = gapsOf(coverage).length;
  const left =
    gaps === 0
      ? l10n.t('No gap is left.')
      : numberOf(gaps, l10n.t('{0} gap to close.'), l10n.t('{0} gaps to close.'));
  const all = l10n.t(
    '{0}: {1} of {2} focus areas and {3} of {4} topics are solid.',
    numberOf(stories.length, l10n.t('{0} story'), l10n.t('{0} stories')),
    solid(areas),
    areas.length,
    solid(topics),
    topics.length,
  );
  return `${all} ${left}`;
}

const solid = (covered: readonly Covered[]): number =>
  covered.filter(({ state }) => state === 'solid').length;
