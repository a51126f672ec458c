import type { Case } from '../../guide/case';
import type { CaseLine, PartnerNote, Play, Played } from '../play-model';
import { shown, told } from './answer';
import { emptyCourse, isHad, type Course } from './course';
import { answerInjects, comes, comesAt } from './injects';
import { reply } from './reply';
import { askedBy, claimedBy, isTaken, possible, steer, takenByWaiting } from './wrong-turns';

/**
 * Plays a case with the lines that were said, up to `played.until`. The same lines give the same play
 * everywhere, and a later line changes no earlier turn, but for what answered an inject.
 */
export function play(study: Case, played: Played): Play {
  const course = emptyCourse(study);
  for (const moment of momentsOf(played)) {
    waitUntil(course, moment.position);
    if (moment.type === 'line') hear(course, moment.line, moment.number);
    else give(course, moment.note);
  }
  waitUntil(course, played.until);
  return closed(course);
}

type Moment = { readonly position: number } & (
  | { readonly type: 'line'; readonly line: CaseLine; readonly number: number }
  | { readonly type: 'note'; readonly note: PartnerNote }
);

/** Lines keep their order, whatever the clock did; notes come after the lines of the same moment. */
function momentsOf({ lines, notes }: Played): Moment[] {
  let latest = 0;
  const said = lines.map((line, number): Moment => {
    latest = Math.max(latest, line.position);
    return { type: 'line', position: latest, line: { ...line, position: latest }, number };
  });
  const given = notes.map((note): Moment => ({ type: 'note', position: note.position, note }));
  return [...said, ...given].sort((a, b) => a.position - b.position);
}

function hear(course: Course, line: CaseLine, number: number): void {
  const { kind, text, position } = line;
  course.turns.push({ type: 'line', line: number, kind, text, position });
  if (kind === 'update' || kind === 'decision' || kind === 'action')
    answerInjects(course, number, position);
  const before = possible(course);
  const said = reply(course, line, number);
  course.turns.push({ type: 'reply', line: number, position, ...said });
  const step = { line, said, asked: askedBy(course, line), claimed: claimedBy(course, line) };
  for (const turn of before) {
    if (isTaken(turn, step)) steer(course, turn, position, number);
  }
}

function give(course: Course, { gave, position }: PartnerNote): void {
  if (gave === undefined || isHad(course, gave)) return;
  const fact = course.study.facts.find(({ id }) => id === gave);
  const series = course.study.series.find(({ id }) => id === gave);
  const text = fact ? told(course, fact) : series && shown(course, series);
  if (text !== undefined) course.turns.push({ type: 'given', id: gave, text, position });
}

/** Lets happen what comes by itself up to a position, in the order in which it comes. */
function waitUntil(course: Course, position: number): void {
  for (let next = nextOf(course); next && next.at <= position; next = nextOf(course)) {
    next.happen();
  }
}

/** What comes next if nothing is said; of two at once, what stands first in the case. */
function nextOf(course: Course): { at: number; happen: () => void } | undefined {
  const injects = course.study.injects.flatMap((inject) => {
    const at = comesAt(course, inject);
    return at === undefined ? [] : [{ at, happen: () => comes(course, inject, at) }];
  });
  const steers = takenByWaiting(course).map(({ turn, at }) => ({
    at,
    happen: () => steer(course, turn, at),
  }));
  return [...injects, ...steers].sort((a, b) => a.at - b.at)[0];
}

function closed(course: Course): Play {
  const { turns, facts, series, actions, injects, wrongTurns } = course;
  const next = nextOf(course)?.at;
  return {
    turns,
    facts,
    series,
    actions: actions.map(({ id, line, verdict }) => ({ id, line, verdict })),
    injects,
    wrongTurns,
    ...(next === undefined ? {} : { next }),
  };
}
