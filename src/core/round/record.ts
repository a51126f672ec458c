import { clock, type Clock } from './clock';
import type { RoundPlan } from './events';
import { fileStamp, localIso } from './local-time';
import { quoted } from './matter';
import { recordBody } from './record-body';
import type { Round } from './round';

/**
 * Name of the file that keeps a round, `2026-11-22T1405-service-ownership.md`.
 * @param offset minutes that local time was ahead of UTC when the round began
 * @param copy 1 for the plain name, more when that one is taken by another round
 */
export function recordName({ start }: Round, offset: number, copy = 1): string {
  const suffix = copy > 1 ? `-${copy}` : '';
  return `${fileStamp(start.at, offset)}-${start.round}${suffix}.md`;
}

/**
 * The Markdown file of an ended round: front matter with what was measured, body with what was asked
 * and room for the candidate's notes. The same log gives the same text.
 * @param offset minutes that local time was ahead of UTC when the round began
 */
export function writeRecord(round: Round, offset: number): string {
  const time = clock(round, round.since);
  const lines = ['---', ...frontMatter(round, time, offset), '---', ...recordBody(round, time), ''];
  return lines.join('\n');
}

/** Ids of the main questions of a plan. */
export function questionIds({ phases }: RoundPlan): string[] {
  return phases
    .filter(({ kind }) => kind === 'question')
    .flatMap(({ questions }) => questions.map(({ id }) => id));
}

function frontMatter(round: Round, time: Clock, offset: number): string[] {
  const { start } = round;
  const added = round.phases.reduce((total, phase) => total + phase.added, 0);
  return [
    'type: star-round',
    `title: ${quoted(start.title)}`,
    `round: ${start.round}`,
    `started: ${quoted(localIso(start.at, offset))}`,
    `ended: ${quoted(localIso(round.since.at, offset))}`,
    `seed: ${start.seed}`,
    ...subjectLines(start),
    `planned-seconds: ${time.planned / 1000 - added * 60}`,
    `added-seconds: ${added * 60}`,
    `real-seconds: ${seconds(time.elapsed)}`,
    `paused-seconds: ${seconds(time.paused)}`,
    ...phaseLines(round, time),
    ...pauseLines(round, offset),
  ];
}

/** A case, or the questions, with room for the stories told in answer to them. */
function subjectLines(plan: RoundPlan): string[] {
  if (plan.case) return [`case: ${quoted(plan.case.id)}`];
  return [`questions: [${questionIds(plan).map(quoted).join(', ')}]`, 'told: []'];
}

/** Real seconds are rounded so that their sum is the rounded sum. */
function phaseLines({ start, phases: states }: Round, { phases }: Clock): string[] {
  let until = 0;
  const lines = start.phases.map(({ id, minutes }, index) => {
    const elapsed = phases[index]?.elapsed ?? 0;
    const real = seconds(until + elapsed) - seconds(until);
    until += elapsed;
    return listEntry({
      id: quoted(id),
      'planned-seconds': minutes * 60,
      'added-seconds': (states[index]?.added ?? 0) * 60,
      'real-seconds': real,
    });
  });
  return ['phases:', ...lines];
}

function pauseLines({ pauses }: Round, offset: number): string[] {
  if (pauses.length === 0) return ['pauses: []'];
  const lines = pauses.map(({ at, ms }) =>
    listEntry({ at: quoted(localIso(at, offset)), seconds: seconds(ms) }),
  );
  return ['pauses:', ...lines];
}

/** One line, so that the notes begin within the first screen. */
function listEntry(fields: Readonly<Record<string, string | number>>): string {
  const pairs = Object.entries(fields).map(([key, value]) => `${key}: ${value}`);
  return `  - { ${pairs.join(', ')} }`;
}

function seconds(ms: number): number {
  return Math.round(ms / 1000);
}
