import { stemmer } from 'stemmer';
import { STOP_WORDS } from '../case/match/stop-words';
import { COMMON_IN_JOBS } from './common-in-jobs';

/** A word of a job text that most job texts haven't. */
export interface Term {
  /** As it stands at its first place, in lower case. */
  readonly word: string;
  readonly stem: string;
  /** How often the job text has it. */
  readonly weight: number;
}

/** Shorter words tell nothing, unless they are names in capitals. */
const SHORTEST = 4;
const COMMON = new Set([...COMMON_IN_JOBS].map(stemmer));

/** The distinctive terms of a job text, those that it has most often first, then as they come. */
export function termsOf(job: string): Term[] {
  const terms = new Map<string, Term>();
  for (const { word, stem } of wordsOf(job)) {
    const known = terms.get(stem);
    terms.set(stem, { word: known?.word ?? word, stem, weight: (known?.weight ?? 0) + 1 });
  }
  return [...terms.values()].sort((a, b) => b.weight - a.weight);
}

/** Those of the terms that an answer has, too, in any form of the word. */
export function sharedTerms(terms: readonly Term[], answer: string): Term[] {
  const said = new Set(wordsOf(answer).map(({ stem }) => stem));
  return terms.filter(({ stem }) => said.has(stem));
}

function wordsOf(text: string): { word: string; stem: string }[] {
  return (text.match(/\p{L}[\p{L}\p{N}]*/gu) ?? []).flatMap((typed) => {
    const word = typed.toLowerCase();
    const isName = typed.length > 1 && typed === typed.toUpperCase();
    if ((word.length < SHORTEST && !isName) || STOP_WORDS.has(word)) return [];
    const stem = stemmer(word);
    return COMMON.has(stem) ? [] : [{ word, stem }];
  });
}
