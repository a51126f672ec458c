import * as l10n from '@vscode/l10n';
import { numberOf } from '../../language';
import type { Coverage, Covered } from '../covered';
import { gapsToClose } from '../gap-words';

/** The whole in two sentences; nothing is added up to a score. */
export function summaryWords(coverage: Coverage): string {
  const { areas, topics, stories } = coverage;
  const all = l10n.t(
    '{0}: {1} of {2} focus areas and {3} of {4} topics are solid.',
    numberOf(stories.length, l10n.t('{0} story'), l10n.t('{0} stories')),
    solid(areas),
    areas.length,
    solid(topics),
    topics.length,
  );
  return `${all} ${gapsToClose(coverage)}`;
}

const solid = (covered: readonly Covered[]): number =>
  covered.filter(({ state }) => state === 'solid').length;
