import * as l10n from '@vscode/l10n';
import type { Case, CaseFact, CaseSeries } from '../../guide/case';
import { inQuotes } from '../../language';
import type { Play } from '../play-model';
import { plotOf } from '../plot/model';
import { knownOf } from './known';
import type { Knowledge } from './side';

/** Everything that can be told or shown, as the case has it, and whether it was. */
export function knowledgeOf(study: Case, play: Play): Knowledge[] {
  const known = knownOf(play);
  const names = namesOf(study);
  const standing = ({ id, after }: CaseFact | CaseSeries) => {
    const waitsFor = after.filter((one) => !known.has(one)).map((one) => names.get(one) ?? one);
    const state = known.has(id) ? 'told' : waitsFor.length > 0 ? 'waits' : 'open';
    return { state, waitsFor: state === 'waits' ? waitsFor : [] } as const;
  };
  return [
    ...study.facts.map((fact): Knowledge => ({
      ...{ id: fact.id, kind: 'fact', title: titleOf(fact), text: fact.answer },
      ...cautionOf(fact),
      ...standing(fact),
    })),
    ...study.series.map((series): Knowledge => ({
      ...{ id: series.id, kind: 'series', title: series.label, text: series.caption },
      ...{ plot: plotOf(series), ...standing(series) },
    })),
  ];
}

/** Facts, series and actions by what people call them. */
function namesOf({ facts, series, actions }: Case): ReadonlyMap<string, string> {
  return new Map([
    ...facts.map((fact) => [fact.id, inQuotes(titleOf(fact))] as const),
    ...[...series, ...actions].map(({ id, label }) => [id, label] as const),
  ]);
}

const titleOf = ({ ask, id }: CaseFact): string => ask[0] ?? id;

function cautionOf({ trust }: CaseFact): { caution?: string } {
  if (trust === 'misleading') return { caution: l10n.t('True, but leads away from the cause.') };
  return trust === 'unknown' ? { caution: l10n.t('Leads nowhere.') } : {};
}
