import type { CaseInject } from '../../guide/case';
import type { Course, InjectTurn } from './course';

export const MINUTE = 60_000;
/** How long after an action its consequence is heard of. */
const SOON = 5_000;

/** When an inject comes as things stand; undefined when it doesn't. */
export function comesAt({ actions, injects }: Course, inject: CaseInject): number | undefined {
  if (injects.includes(inject.id)) return undefined;
  const at = inject.at * MINUTE;
  if (actions.some(({ id, position }) => inject.unless.includes(id) && position < at))
    return undefined;
  if (inject.onlyIf.length === 0) return at;
  const cause = actions.find(({ id }) => inject.onlyIf.includes(id));
  return cause && Math.max(at, cause.position + SOON);
}

export function comes(course: Course, inject: CaseInject, position: number): void {
  const { id, from, text, within } = inject;
  const role = course.study.stakeholders.find((one) => one.id === from)?.role ?? from;
  course.injects.push(id);
  course.turns.push({
    type: 'inject',
    id,
    from: role,
    text,
    position,
    due: position + within * MINUTE,
  });
}

/** The same injects, answered where they weren't yet: by a line that says what is done, decided or told. */
export function answerInjects({ turns }: Course, line: number, position: number): void {
  turns.forEach((turn, index) => {
    if (turn.type === 'inject' && turn.answeredBy === undefined && turn.position < position) {
      turns[index] = { ...turn, answeredBy: line } satisfies InjectTurn;
    }
  });
}
