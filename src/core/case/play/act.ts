import type { CaseAction, LineKind } from '../../guide/case';
import { only, told, type Said } from './answer';
import { isHad, type Course } from './course';
import { readersOf } from './readers';
import { DONE_ALREADY, NEUTRAL, ONE_STEP, sayingFor } from './sayings';

/** Does what a line says is to be done, with what it unlocks. */
export function act(
  course: Course,
  { kind, text, line, position }: { kind: LineKind; text: string; line: number; position: number },
): Said {
  const meant = readersOf(course.study).steps(text);
  if (meant.type === 'too-much') return only(ONE_STEP);
  const actions = meant.matches.flatMap(({ id }) =>
    course.study.actions.filter((one) => one.id === id),
  );
  if (actions.length === 0) return only(sayingFor(NEUTRAL[kind], line));
  const effects = actions.map((action) => effectOf(course, action, line, position));
  return {
    text: effects.map((effect) => effect.text).join(' '),
    facts: effects.flatMap(({ facts }) => facts),
    series: [],
    actions: effects.flatMap((effect) => effect.actions),
    matches: meant.matches,
  };
}

function effectOf(course: Course, action: CaseAction, line: number, position: number) {
  const { id, result, unlocks } = action;
  if (isHad(course, id)) return { text: DONE_ALREADY, facts: [], actions: [] };
  course.actions.push({ id, line, position, verdict: verdictNow(course, action) });
  const facts = course.study.facts.filter(
    (one) => unlocks.includes(one.id) && !isHad(course, one.id),
  );
  return {
    text: [result, ...facts.map((fact) => told(course, fact))].join(' '),
    facts: facts.map((fact) => fact.id),
    actions: [id],
  };
}

function verdictNow(course: Course, { blind, verdict }: CaseAction): CaseAction['verdict'] {
  return blind?.without.some((id) => !isHad(course, id)) ? blind.verdict : verdict;
}
