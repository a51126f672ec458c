import { oneLine } from '../round/record/typed-text';
import type { Cue } from './cue';
import type { CueResult, DeckId, Recall } from './retrieval';

/** A retrieval drill: what it asks, what came of it so far, and the cue that is open. */
export interface Drill {
  readonly deck: DeckId;
  readonly seed: number;
  /** Seconds that a cue gives. */
  readonly limit: number;
  readonly cues: readonly Cue[];
  /** Of the cues that were judged, in their order. */
  readonly results: readonly CueResult[];
  /** Absent when the drill is over. */
  readonly open?: OpenCue;
}

/**
 * A cue from when it is shown to when it is judged: `asked` while its time runs, `held` when the
 * candidate says that they have it, `revealed` when the answer is shown.
 */
export interface OpenCue {
  readonly step: 'asked' | 'held' | 'revealed';
  /** When it was shown, in milliseconds of any clock that goes on steadily. */
  readonly since: number;
  /** Seconds that it took, a started one counts; absent while it is asked. */
  readonly seconds?: number;
  readonly typed: string;
}

/** What the candidate does. `at` is of the clock of `since`. */
export type DrillEvent =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'have-it'; readonly at: number }
  | { readonly type: 'reveal'; readonly at: number }
  | ({ readonly type: 'judged'; readonly at: number } & Judgment)
  | { readonly type: 'end' };

/** What the candidate says after the reveal. */
export interface Judgment {
  readonly recall: Recall;
  /** Path of the story that was meant. */
  readonly story?: string;
  readonly opening: boolean;
}

export type DrillPlan = Pick<Drill, 'deck' | 'seed' | 'limit' | 'cues'>;

export function beginDrill(plan: DrillPlan, at: number): Drill {
  return openNext({ ...plan, results: [] }, at);
}

/** What follows from an event; the drill itself when it means nothing now. */
export function stepDrill(drill: Drill, event: DrillEvent): Drill {
  const { open } = drill;
  if (!open) return drill;
  switch (event.type) {
    case 'typed':
      return open.step === 'revealed' ? drill : { ...drill, open: { ...open, typed: event.text } };
    case 'have-it':
      return open.step === 'asked' ? { ...drill, open: stopped(open, 'held', event.at) } : drill;
    case 'reveal':
      return open.step === 'revealed'
        ? drill
        : { ...drill, open: stopped(open, 'revealed', event.at) };
    case 'judged':
      return judged(drill, open, event, event.at);
    case 'end':
      return { ...drill, open: undefined };
  }
}

/** Milliseconds that are left of the time of the open cue; 0 when it is up. */
export function leftOf({ limit }: Pick<Drill, 'limit'>, open: OpenCue, now: number): number {
  const gone = open.seconds === undefined ? now - open.since : open.seconds * 1000;
  return Math.max(0, limit * 1000 - Math.max(0, gone));
}

/** What can be said of the open cue: that it was in time only when it was. */
export function recallsFor({ limit }: Pick<Drill, 'limit'>, { seconds = 0 }: OpenCue): Recall[] {
  return seconds <= limit ? ['in-time', 'late', 'not'] : ['late', 'not'];
}

function stopped(open: OpenCue, step: OpenCue['step'], at: number): OpenCue {
  const seconds = open.seconds ?? Math.ceil(Math.max(0, at - open.since) / 1000);
  return { ...open, step, seconds };
}

function judged(drill: Drill, open: OpenCue, said: Judgment, at: number): Drill {
  const cue = drill.cues[drill.results.length];
  const { step, seconds, typed } = open;
  const isSayable = step === 'revealed' && recallsFor(drill, open).includes(said.recall);
  if (!cue || !isSayable || seconds === undefined) return drill;
  const { recall, story, opening } = said;
  const result: CueResult = {
    deck: cue.deck,
    cue: cue.id,
    recall,
    seconds,
    ...(recall !== 'not' && cue.deck === 'topics' && story !== undefined && { story }),
    ...(recall !== 'not' && { opening }),
    typed: oneLine(typed),
  };
  return openNext({ ...drill, results: [...drill.results, result] }, at);
}

function openNext(drill: Drill, at: number): Drill {
  const isOver = drill.results.length >= drill.cues.length;
  return { ...drill, open: isOver ? undefined : { step: 'asked', since: at, typed: '' } };
}
