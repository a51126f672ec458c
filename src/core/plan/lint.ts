import * as l10n from '@vscode/l10n';
import { ROUND_FORMATS } from '../guide/rounds';
import { nearest } from '../story/nearest';
import { didYouMean } from './did-you-mean';
import { momentsOf } from './moments';
import type { InterviewPlan } from './plan';
import { planProblem, type PlanProblem } from './problem';
import { readPlan } from './read';
import type { PlacedInterview } from './read-interviews';
import { clockChange, dayOf, momentAt, timeOf } from './wall-clock';
import { meantZone } from './zones';

/** What a check needs to know of where it runs. */
export interface PlanSurroundings {
  /** IANA name of the time zone of this computer. */
  readonly zone: string;
  /** IANA names to suggest. */
  readonly zones: readonly string[];
  /** Ids of rounds that the candidate described, besides ours; absent where nobody knows them. */
  readonly rounds?: readonly string[];
}

/** All that is wrong with a plan file, in the order of its text; nothing for any other file. */
export function lintPlan(text: string, surroundings: PlanSurroundings): PlanProblem[] {
  const { plan, placed, problems } = readPlan(text);
  if (!plan) return [...problems];
  const found = placed.flatMap((one) => [
    ...checkZone(one, surroundings),
    ...checkRound(one, surroundings),
    ...checkClock(one, surroundings),
  ]);
  return [...problems, ...found, ...overlaps(plan, placed, surroundings)].sort(
    (a, b) => a.span.start - b.span.start,
  );
}

function checkZone(
  { zone, unknownZone }: PlacedInterview,
  { zones }: PlanSurroundings,
): PlanProblem[] {
  if (!zone || unknownZone === undefined) return [];
  const meant = meantZone(unknownZone, zones);
  const hint = meant === undefined ? howToWrite(unknownZone) : didYouMean(meant);
  const message = l10n.t`“${unknownZone}” is no time zone, so the time isn’t known.`;
  return [planProblem('plan-zone', zone, `${message} ${hint}`)];
}

/** Short forms such as `EST` are the commonest slip. */
function howToWrite(zone: string): string {
  return /^[a-z]{2,5}$/i.test(zone)
    ? l10n.t('Name a place, like America/New_York, so that summer time is clear.')
    : l10n.t('Write it like Europe/Berlin.');
}

function checkRound(
  { interview, round: span }: PlacedInterview,
  { rounds }: PlanSurroundings,
): PlanProblem[] {
  const { round } = interview;
  const known = [...Object.keys(ROUND_FORMATS), ...(rounds ?? [])];
  if (!span || round === undefined || known.includes(round)) return [];
  const meant = nearest(round, known);
  if (meant === undefined && rounds === undefined) return [];
  const hint = meant === undefined ? l10n.t`There are ${known.join(', ')}.` : didYouMean(meant);
  const message = l10n.t`There is no round “${round}”.`;
  return [planProblem('plan-round', span, `${message} ${hint}`)];
}

function checkClock(
  { interview, at: span }: PlacedInterview,
  here: PlanSurroundings,
): PlanProblem[] {
  const { at, zone = here.zone } = interview;
  const change = at !== undefined && span && clockChange(at, zone);
  if (!change) return [];
  const message =
    change === 'skipped'
      ? l10n.t`The clocks in ${zone} skip this time; ${clockText(at, zone)} is taken instead.`
      : l10n.t`The clocks in ${zone} show this time twice; the first one is taken. Ask your recruiter which one it is.`;
  return [planProblem('plan-clock-change', span, message)];
}

function clockText(at: string, zone: string): string {
  const moment = momentAt(at, zone);
  return `${dayOf(moment, zone)} ${timeOf(moment, zone)}`;
}

/** Each interview that begins before an earlier one is over. */
function overlaps(
  plan: InterviewPlan,
  placed: readonly PlacedInterview[],
  here: PlanSurroundings,
): PlanProblem[] {
  const moments = momentsOf(plan, here.zone);
  return moments.flatMap(({ interview, starts }, index) => {
    const span = placed.find((one) => one.interview === interview)?.at;
    const other = moments.slice(0, index).find(({ ends }) => ends > starts);
    if (!span || !other) return [];
    const end = timeOf(other.ends, interview.zone ?? here.zone);
    const message = l10n.t`“${other.interview.title}” isn’t over by then: it ends at ${end}.`;
    return [planProblem('plan-overlap', span, message)];
  });
}
