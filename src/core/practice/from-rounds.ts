import * as l10n from '@vscode/l10n';
import type { CaseKind } from '../guide/case';
import { ROUND_FORMATS, type RoundId } from '../guide/rounds';
import type { PracticedRound } from './input';
import type { DayOf } from './practiced';
import { TIERS, type Thing } from './thing';

/** A round counts as a whole one when so much of its time was used. */
const WHOLE = 2 / 3;

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
  const whole = (id: RoundId, kind?: CaseKind) =>
    rounds
      .filter(({ round, minutes }) => round === id && minutes >= ROUND_FORMATS[id].minutes * WHOLE)
      .filter(({ caseKind }) => caseKind === kind)
      .map(({ started }) => dayOf(started));
  const cases = CASES.map((kind, order): Thing => ({
    ...REPEATED,
    id: `play-case:${kind}`,
    target: { kind: 'play-case', caseKind: kind },
    text: caseText(kind),
    reason: '',
    serves: 'service-ownership',
    tier: TIERS.cases,
    order,
    practiced: whole('service-ownership', kind),
  }));
  if (!hasStories) return cases;
  const practiced = whole('exploratory');
  return [exploratory(practiced), ...cases];
}

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

const exploratory = (practiced: readonly number[]): Thing => ({
  ...REPEATED,
  id: 'play-exploratory',
  target: { kind: 'play-exploratory' },
  text: l10n.t('Play an Exploratory round'),
  reason: l10n.t('it sets the tone for what follows'),
  serves: 'exploratory',
  tier: TIERS.firstInterview,
  order: 0,
  practiced,
});
