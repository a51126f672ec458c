import { shippedCase } from '../../../shipped-cases';
import { caseReport } from '../../../../src/core/case/report/report';
import { play } from '../../../../src/core/case/play/play';
import type { LineKind } from '../../../../src/core/guide/case';
import type { News } from '../../../../src/core/round/events';
import { planServiceOwnership } from '../../../../src/core/round/plan-case';
import { playedOf } from '../../../../src/core/round/played';
import { writeRecord } from '../../../../src/core/round/record';
import { replay } from '../../../../src/core/round/step';
import { logOf, type Told } from '../samples';

/** The name of a file for it, which the sample’s Git knows. */
export const PLAYED = '2026-11-19T1832-service-ownership.md';

const SAID: readonly (readonly [minute: number, kind: LineKind, text: string])[] = [
  [1, 'update', 'So messages hang for seconds and come through, and I lead the team beside it.'],
  [2.5, 'question', 'How many users are affected, and in which regions?'],
  [3, 'question', 'Since when do people complain?'],
  [4, 'hypothesis', 'I think a deployment slowed the send service down.'],
  [5, 'question', 'What does the CPU usage of the hosts look like?'],
  [6, 'action', 'Restart the send service.'],
  [9, 'dont-know', 'I don’t know yet which part is slow; the storage team would know.'],
  [15, 'question', 'Can I see the p99 latency of sends?'],
  [19, 'question', 'What changed in the last two weeks, any feature gates?'],
  [24, 'action', 'Declare an incident and name one lead.'],
  [30, 'decision', 'I decide to limit automated senders now, because it can be undone in minutes.'],
  [31, 'update', 'Owner, by six tonight you get one message from me with numbers.'],
  [32.5, 'decision', 'By Friday a blameless review finds one owner for latency.'],
];

const MOVES: readonly Told[] = [2, 7, 12, 22, 33, 40].map((minute, from): Told => [
  minute,
  { type: 'nextPhase', from },
]);

/** The record of a round with the messaging case, played so-so, which nobody has rated yet. */
export function playedCase(): string {
  const study = shippedCase('messenger-intermittent');
  if (!study) throw new Error('no case');
  const lines = SAID.map(([minute, kind, text], line): Told => {
    const news: News = { type: 'said', line, kind, text };
    return [minute, news];
  });
  const told = [...lines, ...MOVES, [44, { type: 'ended' }] as Told];
  told.sort(([one], [other]) => one - other);
  const round = replay(logOf(told, planServiceOwnership({ seed: 7 }, study)));
  const played = round && playedOf(round, round.since);
  if (!played) throw new Error('no play');
  const outcome = { play: play(study, played), report: caseReport(study, played) };
  return writeRecord(round, 0, outcome);
}
