import type { CaseInject } from '../../guide/case';
import type { Course, InjectTurn } from './course';

export const MINUTE = 60_000;
/** How long after an action its consequence is heard of. */
const SOON = 5_000;

/**
 * When an inject comes as things stand; undefined when it doesn't. What makes it needless counts up to
 * the moment at which it would come.
 */
export function comesAt(course: Course, inject: CaseInject): number | undefined {
  if (course.injects.includes(inject.id)) return undefined;
  const at = dueAt(course, inject);
  const isNeedless = course.actions.some(
    ({ id, position }) => inject.unless.includes(id) && at !== undefined && position < at,
  );
  return isNeedless ? undefined : at;
}

function dueAt({ actions }: Course, { at, onlyIf }: CaseInject): number | undefined {
  if (onlyIf.length === 0) return at * MINUTE;
  const cause = actions.find(({ id }) => onlyIf.includes(id));
  return cause && Math.max(at * MINUTE, cause.position + SOON);
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
