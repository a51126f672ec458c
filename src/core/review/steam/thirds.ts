import type { RoundRecord } from '../../round/record/record';
import { countWords } from '../../story/spoken';
import { creditedLines } from '../credited';
import { sharesOf, thirdAt, workTimeOf, type WorkTime } from './work-time';

/** Something in the first, the middle and the last third of the time that asks for work. */
export type Thirds = readonly [number, number, number];

export interface SteamOfRound {
  readonly words: Thirds;
  /** Something shown, or a number given. */
  readonly shown: Thirds;
  /** The thread lost, or gone on too long. */
  readonly lost: Thirds;
  /** Credited signals, once for each line that shows them. */
  readonly signals: Thirds;
  /** How many answers of known length began in each third, and their seconds. */
  readonly answers: Thirds;
  readonly answered: Thirds;
}

const SHORTEST = 30 * 60;
const WORKED = 2 / 3;

/**
 * A round by thirds; undefined when it is none of half an hour or longer, or was broken off before two
 * thirds of the time that was planned for work.
 */
export function steamOf(record: RoundRecord): SteamOfRound | undefined {
  const time = workTimeOf(record);
  if (record.planned < SHORTEST || time.length === 0) return undefined;
  if (time.length < WORKED * time.planned) return undefined;
  const { marks, answers } = record;
  const count = (all: readonly Placed[]) => thirdsOf(time, all);
  const timed = answers.flatMap((one) =>
    one.seconds === undefined ? [] : [{ ...one, weight: one.seconds }],
  );
  return {
    words: wordsOf(record, time),
    shown: count(marks.filter(({ mark }) => mark === 'evidence' || mark === 'number')),
    lost: count(marks.filter(({ mark }) => mark === 'stuck' || mark === 'rambling')),
    signals: count(creditedLines(record.case)),
    answers: count(timed.map(({ phase, at }) => ({ phase, at }))),
    answered: count(timed),
  };
}

interface Placed {
  readonly phase: string;
  readonly at: number;
  /** 1 when it isn't given. */
  readonly weight?: number;
}

function thirdsOf(time: WorkTime, all: readonly Placed[]): Thirds {
  const sums: [number, number, number] = [0, 0, 0];
  for (const { phase, at, weight = 1 } of all) {
    const third = thirdAt(time, phase, at);
    if (third === 0 || third === 1 || third === 2) sums[third] += weight;
  }
  return sums;
}

/** Lines of a case when they were said; what was typed for a phase evenly over its time. */
function wordsOf({ case: study }: RoundRecord, time: WorkTime): Thirds {
  const said = (study?.lines ?? []).map((line) => ({ ...line, weight: words(line.text) }));
  const sums = [...thirdsOf(time, said)];
  for (const phase of time.phases) {
    const typed = [phase.typed, ...phase.aside].reduce((sum, text) => sum + words(text), 0);
    sharesOf(time, phase).forEach((share, at) => (sums[at] = (sums[at] ?? 0) + typed * share));
  }
  const [first = 0, middle = 0, last = 0] = sums;
  return [first, middle, last];
}

const words = (text: string): number => countWords(text, { start: 0, end: text.length });
