import type { FollowUpLine, News, RoundEvent, Stamp, StartedEvent } from './events';
import { order, type Ordered } from './order';
import {
  isOver,
  positionOf,
  type Answer,
  type Gap,
  type Note,
  type PhaseState,
  type Place,
  type Round,
} from './round';
import { stretch } from './stretch';
import { applySplice, typedAside } from './texts';

/** The state after a whole log; undefined when no round was started in it. */
export function replay(events: readonly RoundEvent[]): Round | undefined {
  return replayOrdered(order(events));
}

export function replayOrdered({ counted, branches }: Ordered): Round | undefined {
  const round = counted.reduce(step, undefined as Round | undefined);
  return round && { ...round, aside: typedAside(branches, round.texts) };
}

/**
 * The state after one more event that counts. Events that make no sense now, such as the resume of a
 * running round, only let time go by. Words that were typed count even after the end.
 */
export function step(round: Round | undefined, event: RoundEvent): Round | undefined {
  if (!round) return event.type === 'started' ? begin(event) : undefined;
  if (isOver(round)) return afterwards(round, event);
  return apply(settle(round, event), event);
}

function begin(start: StartedEvent): Round {
  const phases = start.phases.map(() => ({
    spent: 0,
    added: 0,
    visited: false,
    skipped: false,
    told: [],
  }));
  const { owner, epoch } = start;
  return enter(
    {
      start,
      status: 'running',
      owner,
      epoch,
      released: false,
      phase: 0,
      phases,
      pauses: [],
      gaps: [],
      answers: [],
      probes: [],
      marks: [],
      peeks: [],
      said: [],
      notes: [],
      texts: {},
      aside: [],
      closedTabs: [],
      since: stampOf(start),
    },
    0,
  );
}

function stampOf({ id, at, up, owner, epoch, seq }: RoundEvent): Stamp {
  return { id, at, up, owner, epoch, seq };
}

/** Lets the time up to an event go by: it belongs to the phase, to the pause, or to a gap. */
function settle(round: Round, event: RoundEvent): Round {
  const { ms, gap } = stretch(round.since, event);
  const now = { ...round, since: stampOf(event) };
  if (round.status === 'paused') {
    const last = round.pauses.length - 1;
    return { ...now, pauses: changed(round.pauses, last, (one) => ({ ms: one.ms + ms + gap })) };
  }
  const spent = inPhase(now, round.phase, ({ spent }) => ({ spent: spent + ms }));
  if (gap === 0) return spent;
  const { at } = round.since;
  const { length: answers } = round.answers;
  const answering = answers > 0 && round.answers[answers - 1]?.ms === undefined;
  return {
    ...spent,
    gaps: [...round.gaps, { ...placeOf(spent), at, ms: gap, answers, answering }],
  };
}

function apply(round: Round, event: RoundEvent): Round {
  switch (event.type) {
    case 'claimed':
      return { ...round, owner: event.owner, epoch: event.epoch, released: false };
    case 'released':
      return { ...round, released: true };
    case 'paused':
      return pause(round, event.at);
    case 'resumed':
      return { ...round, status: 'running' };
    case 'ended':
    case 'abandoned':
      return { ...closeAnswer(round), status: event.type };
    case 'nextPhase':
    case 'previousPhase':
    case 'skipped':
    case 'opened':
      return event.from === round.phase ? move(round, event) : round;
    case 'extended':
      return inPhase(round, round.phase, ({ added }) => ({ added: added + event.minutes }));
    case 'asked':
      return ask(round, event.probe);
    case 'answered':
      return closeAnswer(round);
    case 'marked':
      return { ...round, marks: [...round.marks, { ...placeOf(round), mark: event.mark }] };
    case 'peeked': {
      const { what, how } = event;
      return { ...round, peeks: [...round.peeks, { ...placeOf(round), what, how }] };
    }
    case 'said':
      return say(round, event);
    case 'gave':
    case 'saw':
      return { ...round, notes: noted(round, event) };
    case 'booksClosed':
      return { ...round, closedTabs: [...round.closedTabs, ...event.tabs] };
    default:
      return afterwards(round, event);
  }
}

/** What may also happen when the round is over. */
function afterwards(round: Round, event: RoundEvent): Round {
  switch (event.type) {
    case 'noted':
      return { ...round, texts: applySplice(round.texts, event) };
    case 'gapAnswered':
      return answerGap(round, event.gap, event.counts);
    case 'told': {
      const index = round.start.phases.findIndex(({ id }) => id === event.phase);
      return inPhase(round, index, () => ({ told: event.stories }));
    }
    case 'booksReopened':
      return { ...round, closedTabs: [] };
    default:
      return round;
  }
}

function pause(round: Round, at: number): Round {
  if (round.status === 'paused') return round;
  return {
    ...round,
    status: 'paused',
    pauses: [...round.pauses, { ...placeOf(round), at, ms: 0 }],
  };
}

type Move = Extract<RoundEvent, { type: 'nextPhase' | 'previousPhase' | 'skipped' | 'opened' }>;

function move(round: Round, event: Move): Round {
  const to = event.type === 'opened' ? event.to : round.phase + STEPS[event.type];
  if (!round.phases[to]) return round;
  const left = closeAnswer(round);
  const skipped = event.type === 'skipped';
  return enter(skipped ? inPhase(left, round.phase, () => ({ skipped })) : left, to);
}

const STEPS = { nextPhase: 1, previousPhase: -1, skipped: 1 };

function enter(round: Round, phase: number): Round {
  const isFirst = !round.phases[phase]?.visited;
  const opened = isFirst && { opened: positionOf(round) };
  const there = inPhase({ ...round, phase }, phase, () => ({
    visited: true,
    skipped: false,
    ...opened,
  }));
  const kind = round.start.phases[phase]?.kind;
  const isAnswered = kind === 'question' || kind === 'catch-up';
  return isFirst && isAnswered ? { ...there, answers: [...there.answers, placeOf(there)] } : there;
}

function ask(round: Round, probe: FollowUpLine): Round {
  const done = closeAnswer(round);
  const place = placeOf(done);
  const asked = { ...done, probes: [...done.probes, { ...place, ...probe }] };
  // In a case that talks, what comes back is lines, not one answer.
  if (round.start.study) return asked;
  return { ...asked, answers: [...done.answers, { ...place, probe: probe.id }] };
}

/** Who has paused says nothing; a line that is known already, or whose predecessor isn't, changes nothing. */
function say(round: Round, { line, kind, text }: News & { type: 'said' }): Round {
  if (round.status === 'paused' || line !== round.said.length) return round;
  return { ...round, said: [...round.said, { ...placeOf(round), kind, text }] };
}

/** Each thing stands there once, from when it was first given or seen. */
function noted(round: Round, event: News & { type: 'gave' | 'saw' }): readonly Note[] {
  const { notes } = round;
  if (event.type === 'gave') {
    const isKnown = notes.some(({ gave }) => gave === event.what);
    return isKnown ? notes : [...notes, { ...placeOf(round), gave: event.what }];
  }
  const isSeen = notes.some(({ saw }) => saw === event.signal);
  if (isSeen === event.on) return notes;
  return event.on
    ? [...notes, { ...placeOf(round), saw: event.signal }]
    : notes.filter(({ saw }) => saw !== event.signal);
}

function closeAnswer(round: Round): Round {
  const last = round.answers.length - 1;
  const position = positionOf(round);
  const close = (one: Answer) => ({ ms: one.ms ?? position - one.position });
  return { ...round, answers: changed(round.answers, last, close) };
}

/** A gap is asked about once; its time goes to the phase in which it lay. */
function answerGap(round: Round, index: number, counts: boolean): Round {
  const gap = round.gaps[index];
  if (!gap || gap.counts !== undefined) return round;
  const answered = { ...round, gaps: changed(round.gaps, index, () => ({ counts })) };
  return counts ? putIn(answered, index, gap) : answered;
}

/** Lets the time of a gap count after all: everything behind it happened that much later. */
function putIn(round: Round, index: number, gap: Gap): Round {
  const { pauses, gaps, answers, probes, marks, peeks, said, notes } = round;
  const moved = <T extends Place>(one: T) => ({ ...one, position: one.position + gap.ms });
  const behind = <T extends Place>(places: readonly T[]) =>
    places.map((one) => (isBehind(one, gap) ? moved(one) : one));
  const phases = round.phases.map((one, phase) => openedBehind(one, phase, gap));
  return {
    ...inPhase({ ...round, phases }, gap.phase, ({ spent }) => ({ spent: spent + gap.ms })),
    gaps: gaps.map((one, at) => (at > index ? moved(one) : one)),
    answers: answers.map((one, at) => {
      if (at >= gap.answers) return moved(one);
      const isIn = gap.answering && at === gap.answers - 1 && one.ms !== undefined;
      return isIn ? { ...one, ms: one.ms + gap.ms } : one;
    }),
    pauses: behind(pauses),
    probes: behind(probes),
    marks: behind(marks),
    peeks: behind(peeks),
    said: behind(said),
    notes: behind(notes),
  };
}

function openedBehind(one: PhaseState, phase: number, gap: Gap): PhaseState {
  const { opened: position } = one;
  if (position === undefined || !isBehind({ position, phase }, gap)) return one;
  return { ...one, opened: position + gap.ms };
}

/** What happened just where a gap is counts as before it, unless it is in another phase. */
const isBehind = ({ position, phase }: Place, gap: Gap) =>
  position > gap.position || (position === gap.position && phase !== gap.phase);

const placeOf = (round: Round): Place => ({ position: positionOf(round), phase: round.phase });

function inPhase(
  round: Round,
  index: number,
  change: (phase: PhaseState) => Partial<PhaseState>,
): Round {
  return { ...round, phases: changed(round.phases, index, change) };
}

function changed<T>(values: readonly T[], index: number, change: (value: T) => Partial<T>): T[] {
  return values.map((value, at) => (at === index ? { ...value, ...change(value) } : value));
}
