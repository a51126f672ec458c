import type { SlotId } from '../../guide/rubric';
import { quoted } from '../matter';
import { bracketed, list, maybeQuoted, type Entry } from './matter-entries';
import type { RatedBy, Rating, RecordedPhase, RoundRecord } from './record';
import { caseIdLines, caseMatterLines } from './write-case';

/**
 * The lines between the fences. Keys come in a fixed order and lists have one entry a line; each area has a
 * line of its own from the start, so that Git can merge the ratings of different areas.
 */
export function matterLines(record: RoundRecord): string[] {
  return [
    'type: star-round',
    `title: ${quoted(record.title)}`,
    `round: ${plain(record.round)}`,
    `started: ${quoted(record.started)}`,
    `ended: ${quoted(record.ended)}`,
    `seed: ${record.seed}`,
    ...(record.persona === undefined ? [] : [`persona: ${plain(record.persona)}`]),
    ...(record.prefers.length === 0 ? [] : [`prefers: ${bracketed(record.prefers)}`]),
    ...(record.openBook ? ['open-book: true'] : []),
    ...subjectLines(record),
    ...ratingsLines(record),
    `planned-seconds: ${record.planned}`,
    `added-seconds: ${record.added}`,
    `real-seconds: ${record.real}`,
    `real-seconds-with-gaps: ${record.realWithGaps}`,
    `paused-seconds: ${record.paused}`,
    ...measuredLines(record),
    ...(record.case ? caseMatterLines(record.case) : []),
    ...(record.extra ? record.extra.split('\n') : []),
  ];
}

/** A case, or the questions, with room for the stories told in answer to them. */
function subjectLines({ case: chosen, questions, told }: RoundRecord): string[] {
  if (chosen) return caseIdLines(chosen);
  return [`questions: ${bracketed(questions)}`, `told: ${bracketed(told)}`];
}

/** All ratings, with a line for each area that is to be rated. */
export function ratingsLines({ slots, ratings }: Pick<RoundRecord, 'slots' | 'ratings'>): string[] {
  return ['ratings:', ...slots.flatMap((slot) => slotLines(slot, ratings))];
}

function slotLines(slot: SlotId, ratings: readonly Rating[]): string[] {
  const own = ratings.filter((rating) => rating.slot === slot);
  return [
    `  ${slot}:`,
    ...own.flatMap((rating) => ratingLines(rating).map((line) => `    ${line}`)),
  ];
}

/** A rating below the line of its area, not yet indented. */
export function ratingLines({ by, level, when, evidence }: Omit<Rating, 'slot'>): string[] {
  return [
    `${by satisfies RatedBy}:`,
    ...(level === undefined ? [] : [`  level: ${level}`]),
    ...(when === undefined ? [] : [`  when: ${when}`]),
    ...evidenceLines(evidence).map((line) => `  ${line}`),
  ];
}

export function evidenceLines(evidence: readonly string[]): string[] {
  if (evidence.length === 0) return ['evidence: []'];
  return ['evidence:', ...evidence.map((line) => `  - ${quoted(line)}`)];
}

function measuredLines(record: RoundRecord): string[] {
  const { phases, pauses, gaps, answers, marks, peeks } = record;
  const told = phases.filter((phase) => phase.told.length > 0);
  return [
    ...list('phases', phases.map(phaseEntry)),
    ...(told.length === 0 ? [] : list('told-in', told.map(toldEntry))),
    ...list(
      'pauses',
      pauses.map(({ at, seconds }) => ({ at: quoted(at), seconds })),
    ),
    ...list(
      'gaps',
      gaps.map(({ at, seconds, phase, counted }) => ({
        at: quoted(at),
        seconds,
        phase: quoted(phase),
        counted,
      })),
    ),
    ...list(
      'answers',
      answers.map(({ phase, at, seconds, followUp }) => ({
        phase: quoted(phase),
        'at-seconds': at,
        seconds,
        'follow-up': maybeQuoted(followUp),
      })),
    ),
    ...list(
      'follow-ups',
      phases.flatMap((phase) =>
        phase.followUps.map(({ at, id }) => ({
          phase: quoted(phase.id),
          'at-seconds': at,
          id: quoted(id),
        })),
      ),
    ),
    ...list(
      'marks',
      marks.map(({ at, phase, mark }) => ({ 'at-seconds': at, phase: quoted(phase), mark })),
    ),
    ...list(
      'peeks',
      peeks.map(({ at, what, how }) => ({ 'at-seconds': at, what: quoted(what), how })),
    ),
  ];
}

function phaseEntry({ id, name, planned, added, real, skipped }: RecordedPhase): Entry {
  return {
    id: quoted(id),
    name: quoted(name),
    'planned-seconds': planned,
    'added-seconds': added,
    'real-seconds': real,
    skipped: skipped || undefined,
  };
}

const toldEntry = ({ id, told }: RecordedPhase): Entry => ({
  phase: quoted(id),
  stories: bracketed(told),
});

/** An id without quotes, unless YAML would take it for something else. */
const plain = (id: string): string =>
  /^(?!(?:true|false|null|yes|no|on|off)$)[a-z][a-z-]*$/.test(id) ? id : quoted(id);
