import { answerRatio, ratio, type Verdict } from './judge';
import type { SteamOfRound, Thirds } from './thirds';
import { NONE, timeCell } from '../words';

/** Something that is looked at by thirds. */
export interface Measure {
  readonly id: 'words' | 'shown' | 'lost' | 'signals' | 'answers';
  readonly name: string;
  /** What a verdict calls it; absent for what nothing is judged by. */
  readonly by?: Verdict['by'][number];
  /** One for each third. */
  readonly cells: (steam: SteamOfRound) => readonly string[];
  /** The last third against the mean of those before; undefined when there was nothing before. */
  readonly ratio: (steam: SteamOfRound) => number | undefined;
  readonly isThere: (steam: SteamOfRound) => boolean;
}

const counted = (
  id: 'words' | 'shown' | 'lost' | 'signals',
  name: string,
  by?: Verdict['by'][number],
): Measure => ({
  id,
  name,
  ...(by && { by }),
  cells: (steam) => steam[id].map((one) => String(Math.round(one))),
  ratio: (steam) => ratio(steam[id]),
  isThere: (steam) => steam[id].some((one) => one > 0),
});

export const MEASURES: readonly Measure[] = [
  counted('words', 'Words', 'words'),
  counted('shown', 'Marks for something shown'),
  counted('lost', 'Marks for a lost thread'),
  counted('signals', 'Credited signals', 'signals'),
  {
    id: 'answers',
    name: 'Mean length of an answer',
    by: 'answers',
    cells: ({ answers, answered }) => meanCells(answers, answered),
    ratio: ({ answers, answered }) => answerRatio(answers, answered),
    isThere: ({ answers }) => answers.some((one) => one > 0),
  },
];

const meanCells = (answers: Thirds, answered: Thirds): string[] =>
  answers.map((one, at) => (one === 0 ? NONE : timeCell((answered[at] ?? 0) / one)));
