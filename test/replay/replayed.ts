import { CASE_LIST, caseReport, play, plotOf } from '../../src/core/cases';
import { shippedCase } from '../shipped-cases';
import { LINE_KINDS, type Case } from '../../src/core/guide/case';
import type { News, RoundEvent, Stamp } from '../../src/core/round/events';
import { readLog, writeEvent } from '../../src/core/round/log';
import { planServiceOwnership } from '../../src/core/round/plan-case';
import { playedOf } from '../../src/core/round/played';
import { replay } from '../../src/core/round/step';
import { shownTurns } from '../../src/core/round/shown-play';

const START = Date.UTC(2026, 10, 22, 13, 5);
/** A line every so often, so that a round of a hundred lines goes through all its time. */
const PACE_MS = 25_000;

/** The same for every case: what its own phrasings ask for, in any kind, with partner and phases. */
function newsOf(study: Case): News[] {
  const phrasings = [...study.facts, ...study.series, ...study.actions];
  const said = Array.from({ length: 100 }, (_, line): News => {
    const asked = phrasings[(line * 7) % phrasings.length];
    const ways = [...(asked?.ask ?? []), ...(asked?.heldOut ?? [])];
    const text = `${ways[line % ways.length] ?? ''}?`;
    return {
      type: 'said',
      line,
      kind: LINE_KINDS[(line * 5) % LINE_KINDS.length] ?? 'question',
      text,
    };
  });
  const gave = study.facts.slice(0, 3).map(({ id }): News => ({ type: 'gave', what: id }));
  const moves = study.phases.slice(1).map((_, from): News => ({ type: 'nextPhase', from }));
  const rest: News[] = [...gave, ...moves];
  return said.flatMap((news, at) => [news, ...(at % 12 === 11 ? rest.splice(0, 1) : [])]);
}

function logOf(study: Case): string {
  const stamp = (seq: number): Stamp => {
    const up = seq * PACE_MS;
    return { id: 'r1', at: START + up, up, owner: '1-a', epoch: 0, seq };
  };
  const plan = planServiceOwnership({ seed: 7 }, study);
  const events: RoundEvent[] = [
    { ...stamp(0), type: 'started', version: 2, ...plan },
    ...newsOf(study).map((news, at): RoundEvent => ({ ...stamp(at + 1), ...news })),
  ];
  return events.map((event) => `${writeEvent(event)}\n`).join('');
}

/** What comes of fixed logs of all shipped cases, byte for byte, by the id of the case. */
export function replayed(): Record<string, string> {
  return Object.fromEntries(
    CASE_LIST.map(({ id }) => {
      const study = shippedCase(id);
      const round = study && replay(readLog(logOf(study)));
      const played = round && playedOf(round, round.since);
      if (!played) throw new Error(`${id} can't be played`);
      const made = play(study, played);
      const plots = study.series.map(plotOf);
      const all = [round, made, shownTurns(made), plots, caseReport(study, played)];
      return [id, JSON.stringify(all)];
    }),
  );
}
