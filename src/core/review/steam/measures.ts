import * as l10n from '@vscode/l10n';
import { answerRatio, ratio, type Verdict } from './judge';
import type { SteamOfRound, Thirds } from './thirds';
import { NONE, timeCell } from '../words';

/** Something that is looked at by thirds. */
export interface Measure {
  readonly id: 'words' | 'shown' | 'lost' | 'signals' | 'answers';
  readonly name: () => string;
  /** Absent for what nothing is judged by. */
  readonly judges?: Judging;
  /** One for each third. */
  readonly cells: (steam: SteamOfRound) => readonly string[];
  /** The last third against the mean of those before; undefined when there was nothing before. */
  readonly ratio: (steam: SteamOfRound) => number | undefined;
  readonly isThere: (steam: SteamOfRound) => boolean;
}

/** What a verdict calls a measure, and how its numbers are put into a sentence. */
interface Judging {
  readonly by: Verdict['by'][number];
  readonly withNumbers: (numbers: string) => string;
}

const counted = (
  id: 'words' | 'shown' | 'lost' | 'signals',
  name: () => string,
  judges?: Judging,
): Measure => ({
  id,
  name,
  ...(judges && { judges }),
  cells: (steam) => steam[id].map((one) => String(Math.round(one))),
  ratio: (steam) => ratio(steam[id]),
  isThere: (steam) => steam[id].some((one) => one > 0),
});

export const MEASURES: readonly Measure[] = [
  counted('words', () => l10n.t('Words'), {
    by: 'words',
    withNumbers: (numbers) => l10n.t('words {0}', numbers),
  }),
  counted('shown', () => l10n.t('Marks for something shown')),
  counted('lost', () => l10n.t('Marks for a lost thread')),
  counted('signals', () => l10n.t('Credited signals'), {
    by: 'signals',
    withNumbers: (numbers) => l10n.t('credited signals {0}', numbers),
  }),
  {
    id: 'answers',
    name: () => l10n.t('Mean length of an answer'),
    judges: {
      by: 'answers',
      withNumbers: (numbers) => l10n.t('mean length of an answer {0}', numbers),
    },
    cells: ({ answers, answered }) => meanCells(answers, answered),
    ratio: ({ answers, answered }) => answerRatio(answers, answered),
    isThere: ({ answers }) => answers.some((one) => one > 0),
  },
];

const meanCells = (answers: Thirds, answered: Thirds): string[] =>
  answers.map((one, at) => (one === 0 ? NONE : timeCell((answered[at] ?? 0) / one)));
