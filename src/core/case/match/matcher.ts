import { stemmer } from 'stemmer';
import type { Match } from '../play-model';
import { partsOf, type Part } from './parts';
import { pick, together } from './pick';
import { hitOf, type Hit } from './score';
import { mender } from './spelling';
import { weightsOf } from './weights';
import { distinct, plain, wordsOf, type Word } from './words';

/** Something that a line may mean, and ways to put it. */
export interface Target {
  readonly id: string;
  /** Whether it is a plot that is shown. */
  readonly isPlot?: boolean;
  readonly ask: readonly string[];
}

/** What a line was taken to mean; `too-much` when it asks for more things than one line may. */
export type Meant =
  { readonly type: 'matched'; readonly matches: readonly Match[] } | { readonly type: 'too-much' };

export type Matcher = (line: string) => Meant;

/** How many things one line may ask for. */
const MOST = 2;
/** How many sentences may ask for them. */
const MOST_SENTENCES = 6;
/** More telling words than that are no sentence. */
const MOST_WORDS = 30;

const PLOT_STEMS = new Set(
  ['graph', 'plot', 'chart', 'curve', 'dashboard', 'trend', 'timeline', 'history'].map(stemmer),
);

/**
 * Makes ready a matcher for the targets of one case. A line counts for a target by the words that they
 * share, or whose meanings they share, weighted by how few targets speak of them. Nothing matches
 * where nothing comes close, or where two come equally close, but for a fact and a plot of the same
 * thing: there counts how the line is put. The same line gives the same matches
 * everywhere.
 */
export function matcherOf(targets: readonly Target[]): Matcher {
  const known = targets.map(({ id, isPlot = false, ask }) => ({
    id,
    isPlot,
    phrasings: ask.map((text) => ({ text, words: distinct(wordsOf(plain(text))) })),
  }));
  const weights = weightsOf(known.map(({ phrasings }) => phrasings.map(({ words }) => words)));
  const mend = mender(known.flatMap(({ phrasings }) => phrasings.flatMap(({ words }) => words)));
  const hits = (words: readonly Word[]) => {
    const line = words.map(mend);
    return known.map((one, target) => hitOf(one, line, weights, target));
  };

  return (line) => {
    const parts = partsOf(line);
    if (parts.length > MOST_SENTENCES || parts.some(isHeap)) return { type: 'too-much' };
    const found = together(
      parts.map(({ whole, clauses }) => pick(hits(whole), clauses.map(hits), wantsPlot(whole))),
    );
    if (found.length > MOST) return { type: 'too-much' };
    return { type: 'matched', matches: found.map(matchOf) };
  };
}

/** As `matcherOf`, for a single line; a line that asks too much matches nothing. */
export function matchLine(line: string, targets: readonly Target[]): readonly Match[] {
  const meant = matcherOf(targets)(line);
  return meant.type === 'matched' ? meant.matches : [];
}

/** Whether a line asks to be shown something and not to be told it. */
function wantsPlot(words: readonly Word[]): boolean {
  return words.some(({ stem }) => PLOT_STEMS.has(stem));
}

function isHeap({ whole }: Part): boolean {
  return whole.length > MOST_WORDS;
}

function matchOf({ id, phrasing, words }: Hit): Match {
  return { id, phrasing, words: words.map(({ typed }) => typed) };
}
