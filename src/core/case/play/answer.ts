import type { CaseFact, CasePhaseId, CaseSeries } from '../../guide/case';
import type { CaseLine, Match } from '../play-model';
import { add, isOpen, type Course } from './course';
import { NO_NUMBER, NOT_YET, OWN_QUESTION, TOO_MUCH, again, sayingFor } from './sayings';
import { readersOf } from './readers';
import { shownSeries } from './show-series';

/** What a line brings about; texts in the order in which they are said. */
export interface Said {
  readonly text: string;
  readonly facts: readonly string[];
  readonly series: readonly string[];
  readonly actions: readonly string[];
  readonly matches: readonly Match[];
}

/** The phase in which candidates ask what they want to know themselves. */
export const OWN_QUESTIONS: CasePhaseId = 'questions';

const NOTHING = { facts: [], series: [], actions: [], matches: [] };

export function only(text: string): Said {
  return { text, ...NOTHING };
}

/** Answers a question; what waits for something else isn't told yet. */
export function answer(course: Course, { text, phase }: CaseLine, line: number): Said {
  if (phase === OWN_QUESTIONS) return only(OWN_QUESTION);
  const meant = readersOf(course.study).questions(text);
  if (meant.type === 'too-much') return only(TOO_MUCH);
  const ids = meant.matches.map(({ id }) => id);
  const facts = course.study.facts.filter((one) => ids.includes(one.id) && isOpen(course, one));
  const series = course.study.series.filter((one) => ids.includes(one.id) && isOpen(course, one));
  if (facts.length + series.length === 0)
    return only(sayingFor(ids.length > 0 ? NOT_YET : NO_NUMBER, line));
  const texts = [
    ...facts.map((fact) => told(course, fact)),
    ...series.map((one) => shown(course, one)),
  ];
  return {
    text: texts.join(' '),
    facts: facts.map(({ id }) => id),
    series: series.map(({ id }) => id),
    actions: [],
    matches: meant.matches.filter(({ id }) => [...facts, ...series].some((one) => one.id === id)),
  };
}

/** Makes a fact known. */
export function told({ facts }: Course, { id, answer: text }: CaseFact): string {
  const before = facts.includes(id);
  add(facts, id);
  return before ? again(text) : text;
}

/** Makes a series seen. */
export function shown({ series }: Course, one: CaseSeries): string {
  add(series, one.id);
  return shownSeries(one);
}
