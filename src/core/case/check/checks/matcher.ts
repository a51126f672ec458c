import * as l10n from '@vscode/l10n';
import type { Case } from '../../../guide/case';
import { measureMatcher, type Miss } from '../../match/measure';
import { OFF_TOPIC } from '../../match/off-topic';
import type { Step } from '../../read/places';
import type { CaseCheck, Report } from '../check';
import { LEAST_FOUND, MOST_WRONG, rates } from '../rates';

/** Whoever asks in words of their own is understood; a case that falls short can still be played. */
export const check: CaseCheck = {
  code: 'case-matcher',
  run(study, report) {
    const measure = measureMatcher(study);
    const { found, wrong } = rates(measure);
    const isPoor = found < LEAST_FOUND || wrong > MOST_WRONG;
    if (isPoor) {
      report(
        ['facts'],
        l10n.t`Of 100 held-out phrasings, ${said(found)} are found and ${said(wrong)} tell something else; at least 85 and at most 5 are wanted.`,
        'warning',
      );
      for (const miss of measure.misses) reportMiss(study, miss, report);
    }
    if (measure.offTopic > 0)
      report(
        ['facts'],
        l10n.t`Of ${OFF_TOPIC.length} questions about other things, ${measure.offTopic} told something: some “ask” is too general.`,
        'warning',
      );
  },
};

function said(rate: number): string {
  return (rate * 100).toFixed(0);
}

function reportMiss(study: Case, { id, phrasing, told }: Miss, report: Report): void {
  const message =
    told.length === 0
      ? l10n.t('Nothing is found with this: ask for it in more ways, with other words.')
      : l10n.t`This tells ${all(told)}: let the words of the two differ more.`;
  report(pathOf(study, id, phrasing), message, 'warning');
}

const all = (ids: readonly string[]): string =>
  ids.reduce((one, other) => l10n.t`${one} and ${other}`);

function pathOf(study: Case, id: string, phrasing: string): Step[] {
  for (const part of ['facts', 'series', 'actions'] as const) {
    const index = study[part].findIndex((one) => one.id === id);
    const held = study[part][index]?.heldOut.indexOf(phrasing) ?? -1;
    if (held >= 0) return [part, index, 'held-out', held];
  }
  return ['facts'];
}
