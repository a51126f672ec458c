import * as l10n from '@vscode/l10n';
import type { CaseKind } from '../guide/case';
import { ROUND_FORMATS, type RoundId } from '../guide/rounds';
import { countsAs, leastMinutes } from '../round/counts';
import type { PracticedRound } from './input';
import type { DayOf } from './practiced';
import { TIERS, type Thing } from './thing';

const CASES: readonly CaseKind[] = ['outage', 'deploy', 'takeover'];

/**
 * Three whole cases, one of each kind (guide items G76, G84), and before them, once there is something to tell, an Exploratory
 * round, as that interview comes first (G30).
 */
export function fromRounds(
  rounds: readonly PracticedRound[],
  hasStories: boolean,
  dayOf: DayOf,
): Thing[] {
  const of = (id: RoundId, kind?: CaseKind) =>
    rounds.filter(({ round, caseKind }) => round === id && caseKind === kind);
  const cases = CASES.map((kind, order): Thing => ({
    ...REPEATED,
    id: `play-case:${kind}`,
    target: { kind: 'play-case', caseKind: kind },
    text: caseText(kind),
    serves: 'service-ownership',
    tier: TIERS.cases,
    order,
    ...playedOf('service-ownership', of('service-ownership', kind), dayOf),
  }));
  return hasStories ? [exploratory(of('exploratory'), dayOf), ...cases] : cases;
}

/** On which days rounds of a kind counted; of one that was too short since then, why it didn't. */
function playedOf(
  id: RoundId,
  rounds: readonly PracticedRound[],
  dayOf: DayOf,
): Pick<Thing, 'practiced' | 'reason'> {
  const practiced = rounds.filter((one) => countsAs(id, one)).map(({ started }) => dayOf(started));
  const last = Math.max(...practiced);
  const since = rounds.filter(({ started }) => dayOf(started) > last);
  const most = Math.max(...since.map(({ minutes }) => minutes));
  return { practiced, reason: since.length > 0 ? tooShort(id, most) : '' };
}

const tooShort = (id: RoundId, minutes: number): string =>
  l10n.t(
    'a round counts from {0} of its {1} minutes on, and yours took {2}',
    leastMinutes(id),
    ROUND_FORMATS[id].minutes,
    minutes,
  );

function caseText(kind: CaseKind): string {
  switch (kind) {
    case 'outage':
      return l10n.t('Play a case about a major outage');
    case 'deploy':
      return l10n.t('Play a case about a new service or change');
    case 'takeover':
      return l10n.t('Play a case about a struggling service');
  }
}

const REPEATED = { effort: 'round', wantedSince: -Infinity, repeats: true } as const;

function exploratory(rounds: readonly PracticedRound[], dayOf: DayOf): Thing {
  const { practiced, reason } = playedOf('exploratory', rounds, dayOf);
  return {
    ...REPEATED,
    id: 'play-exploratory',
    target: { kind: 'play-exploratory' },
    text: l10n.t('Play an Exploratory round'),
    reason: reason || l10n.t('it sets the tone for what follows'),
    serves: 'exploratory',
    tier: TIERS.firstInterview,
    order: 0,
    practiced,
  };
}
