import * as l10n from '@vscode/l10n';
import type { Answer } from './answer';
import { leftOf, recallsFor, type Drill, type OpenCue } from './drill';
import { recallWords } from './recall-words';
import type { CueResult, DeckId } from './retrieval';
import type { CueModel, Keeping, OverModel } from './shown-drill';
import { tallyWords } from './tally';

/** What a page needs to know beside the drill. */
export interface Shown {
  /** By the clock of the drill. */
  readonly now: number;
  /** Of the open cue, once it is known; it is shown only when that is revealed. */
  readonly answer?: Answer | undefined;
  readonly keeping: Keeping;
  /** What a topic or a pattern is called. */
  readonly nameOf: (result: CueResult) => string;
}

function drillTitle(deck: DeckId): string {
  return deck === 'topics'
    ? l10n.t('Retrieval drill: topics')
    : l10n.t('Retrieval drill: design patterns');
}

export function drillModel(drill: Drill, shown: Shown): CueModel | OverModel {
  return drill.open ? cueModel(drill, drill.open, shown) : overModel(drill, shown);
}

function cueModel(drill: Drill, open: OpenCue, { now, answer, keeping }: Shown): CueModel {
  const { deck, cues, results, limit } = drill;
  const { prompt = '', question } = cues[results.length] ?? {};
  const { step, seconds, typed } = open;
  return {
    view: 'cue',
    title: drillTitle(deck),
    deck,
    number: results.length + 1,
    of: cues.length,
    prompt,
    ...(question !== undefined && { question }),
    limit,
    step,
    left: leftOf(drill, open, now),
    ...(seconds !== undefined && { seconds }),
    typed,
    ...(step === 'revealed' && {
      revealed: { recalls: recallsFor(drill, open), ...(answer && { answer }) },
    }),
    keeping,
  };
}

function overModel({ deck, results }: Drill, { keeping, nameOf }: Shown): OverModel {
  return {
    view: 'over',
    title: drillTitle(deck),
    deck,
    words: tallyWords(results),
    results: results.map((result) => ({
      id: result.cue,
      name: nameOf(result),
      recall: result.recall,
      words: recallWords(result),
    })),
    keeping,
  };
}
