import type { Case } from '../../guide/case';
import type { Play, Turn } from '../play-model';

export type InjectTurn = Extract<Turn, { type: 'inject' }>;

export interface Done {
  readonly id: string;
  readonly line: number;
  readonly verdict: Play['actions'][number]['verdict'];
  readonly position: number;
}

/** A play while it is being made: what has happened up to now, in order. */
export interface Course {
  readonly study: Case;
  readonly turns: Turn[];
  readonly facts: string[];
  readonly series: string[];
  readonly actions: Done[];
  readonly injects: string[];
  readonly wrongTurns: string[];
}

export function emptyCourse(study: Case): Course {
  const nothing = { turns: [], facts: [], series: [], actions: [], injects: [], wrongTurns: [] };
  return { study, ...nothing };
}

/** Whether a fact is known, a series was seen or an action was done. */
export function isHad({ facts, series, actions }: Course, id: string): boolean {
  return facts.includes(id) || series.includes(id) || actions.some((done) => done.id === id);
}

/** What is not yet had can't be told before all that it waits for is. */
export function isOpen(course: Course, { after }: { readonly after: readonly string[] }): boolean {
  return after.every((id) => isHad(course, id));
}

export function add(list: string[], id: string): void {
  if (!list.includes(id)) list.push(id);
}
