import type { Case, CaseInject } from '../../guide/case';
import type { Play } from '../play-model';
import type { SideInject } from './side';

const MINUTE = 60_000;

/** The injects of a case in the order of their minutes, and what became of those that came. */
export function injectsOf(study: Case, play: Play): SideInject[] {
  const roles = new Map(study.stakeholders.map(({ id, role }) => [id, role]));
  const labels = new Map(study.actions.map(({ id, label }) => [id, label]));
  const labelled = (ids: readonly string[]) => ids.map((id) => labels.get(id) ?? id);
  return [...study.injects]
    .sort((one, other) => one.at - other.at)
    .map((inject) => ({
      ...{ id: inject.id, text: inject.text, demands: inject.demands, at: inject.at * MINUTE },
      from: roles.get(inject.from) ?? inject.from,
      onlyIf: labelled(inject.onlyIf),
      unless: labelled(inject.unless),
      ...heldBy(inject, play),
      ...cameOf(inject, play),
    }));
}

function heldBy({ onlyIf, unless }: CaseInject, { actions }: Play): Pick<SideInject, 'held'> {
  const isDone = (id: string) => actions.some((action) => action.id === id);
  if (unless.some(isDone)) return { held: 'unless' };
  return onlyIf.length > 0 && !onlyIf.some(isDone) ? { held: 'onlyIf' } : {};
}

function cameOf({ id }: CaseInject, { turns }: Play): Pick<SideInject, 'came'> {
  const turn = turns.find((one) => one.type === 'inject' && one.id === id);
  if (turn?.type !== 'inject') return {};
  const { position, due, answeredBy } = turn;
  const answer = turns.find((one) => one.type === 'line' && one.line === answeredBy);
  return { came: { position, due, ...(answer && { answered: answer.position }) } };
}
