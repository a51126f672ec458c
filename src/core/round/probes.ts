import * as l10n from '@vscode/l10n';
import { CASE_SLOTS, PHASE_SLOTS } from '../guide/case-areas';
import { FINDING_PROBES, type FindingProbe } from '../guide/finding-probes';
import { FOCUS_AREAS } from '../guide/focus-areas';
import { LADDER } from '../guide/ladder';
import { PERSONAS } from '../guide/personas';
import type { SlotId } from '../guide/rubric';
import { RUBRICS } from '../guide/rubrics';
import { leastShown } from './catch-up';
import type { FollowUpLine, PlannedPhase } from './events';
import { createRandom, shuffle, stream } from './random';
import type { Round } from './round';

/** A question that an interviewer could ask next, and why. */
export interface FollowUp extends FollowUpLine {
  readonly from: 'story' | 'area' | 'challenge' | 'ladder';
  /** A few words, without a full stop: `Your story has no baseline`. */
  readonly because: string;
}

/** What of a round the follow-ups depend on. */
export type Conversation = Pick<Round, 'start' | 'phase' | 'probes' | 'marks'>;

/** How many probes of the area that a question is chosen for are offered at a time. */
const OF_FIRST = 3;
/** And how many of every other. */
const OF_OTHERS = 1;

/**
 * What could be asked next, in the order to offer it: what the story leaves open, what the areas of
 * the question want to know, the challenge in store, then the rungs of the ladder that nothing before
 * them asks for. In a case: what its areas want to know, the challenge and the ladder. Empty where
 * there is nothing to follow up. A probe of an area is asked once in a round, the others once in a
 * phase. The same round gives the same list.
 *
 * @param findings ids of the lint rules that found something in the story told, the gravest first;
 * empty while nobody knows which story it is
 */
export function followUps(round: Conversation, findings: readonly string[] = []): FollowUp[] {
  const phase = round.start.phases[round.phase];
  const slots = phase ? slotsOf(phase, round) : [];
  if (!phase || slots.length === 0) return [];
  const inCase = phase.kind === 'case';
  const known = inCase ? [] : holesOf(findings);
  const askedHere = round.probes.filter((one) => one.phase === round.phase).map(({ id }) => id);
  return [
    ...known.map((probe) => ofGuide(probe, 'story')),
    ...slots.flatMap((slot, at) => areaProbes(slot, at === 0 ? OF_FIRST : OF_OTHERS, round)),
    ...ofTheCase(phase, round),
    ...challenge(phase, round.start.persona),
    ...ladder(inCase, known),
  ].filter(({ id }) => !askedHere.includes(id));
}

/** The slots to ask about, the most important first. */
function slotsOf(phase: PlannedPhase, { start, marks }: Conversation): SlotId[] {
  switch (phase.kind) {
    case 'case':
      return caseSlots(phase, start.seed);
    case 'catch-up':
      return leastShown(start.phases, marks).slice(0, 1);
    case 'question':
      return areasOf(phase);
    case 'open':
    case 'candidate-questions':
    case 'close':
      return [];
  }
}

function caseSlots({ id }: PlannedPhase, seed: number): SlotId[] {
  const first = (Object.hasOwn(PHASE_SLOTS, id) ? PHASE_SLOTS[id] : undefined) ?? [];
  const others = CASE_SLOTS.filter((slot) => !first.includes(slot));
  return [...first, ...shuffle(others, createRandom(stream(seed, id)))];
}

/** The area that its question is chosen for, then the others. */
function areasOf({ questions }: PlannedPhase): SlotId[] {
  return questions.flatMap(({ primary, secondary = [] }) =>
    primary ? [primary, ...secondary] : [],
  );
}

/** Each hole once, in the order of the findings. */
function holesOf(findings: readonly string[]): FindingProbe[] {
  const probes = findings.flatMap(
    (rule) => FINDING_PROBES.find(({ rules }) => rules.includes(rule)) ?? [],
  );
  return [...new Set(probes)];
}

/** The next few probes of a slot that weren't asked yet, in an order that the seed decides. */
function areaProbes(slot: SlotId, most: number, { start, probes }: Conversation): FollowUp[] {
  const rubric = RUBRICS.find((one) => one.slot === slot);
  if (!rubric) return [];
  const name = FOCUS_AREAS.find(({ id }) => id === rubric.area)?.name ?? rubric.area;
  return shuffle(rubric.probes, createRandom(stream(start.seed, slot)))
    .filter(({ id }) => probes.every((one) => one.id !== id))
    .slice(0, most)
    .map(({ id, text }) => ({ id, text, because: l10n.t`To hear more of ${name}`, from: 'area' }));
}

function challenge({ challenge: planned }: PlannedPhase, persona: string | undefined): FollowUp[] {
  if (!planned) return [];
  const name = PERSONAS.find(({ id }) => id === persona)?.name;
  const because =
    name === undefined
      ? l10n.t('To hear the why behind it')
      : l10n.t`It is what ${l10n.t(name)} may ask`;
  return [{ id: planned.id, text: planned.text, because, from: 'challenge' }];
}

/** Phases of a case in which there is something to object to. */
const DECIDED: readonly string[] = ['decide', 'follow-through'];

/** What the case itself objects, each once in a round. */
function ofTheCase({ id: phase }: PlannedPhase, { start, probes }: Conversation): FollowUp[] {
  const { challenges = [] } = start.study ?? {};
  if (!DECIDED.includes(phase)) return [];
  return challenges
    .map(({ text }, at): FollowUp => {
      const because = l10n.t('It is what somebody in this case may say');
      return { id: `case-${at + 1}`, text, because, from: 'challenge' };
    })
    .filter(({ id }) => probes.every((one) => one.id !== id))
    .slice(0, OF_OTHERS);
}

/** What nothing else asks for yet. */
function ladder(inCase: boolean, known: readonly FindingProbe[]): FollowUp[] {
  return LADDER.filter(
    ({ missing, inCases }) => (inCases || !inCase) && known.every((one) => one.missing !== missing),
  ).map((rung) => ofGuide(rung, 'ladder'));
}

function ofGuide({ id, text, because }: Omit<FollowUp, 'from'>, from: FollowUp['from']): FollowUp {
  return { id, text, because: l10n.t(because), from };
}
