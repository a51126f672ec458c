import * as l10n from '@vscode/l10n';
import type { DeckId, RetrievalRecord } from '../retrieval/retrieval';
import type { DayOf } from './practiced';
import { TIERS, type Serves, type Thing } from './thing';

interface Deck {
  readonly deck: DeckId;
  readonly serves: Serves;
}

const TOPICS: Deck = { deck: 'topics', serves: 'exploratory' };

const PATTERNS: Deck = { deck: 'patterns', serves: 'service-ownership' };

/** The decks of the retrieval drill; one with a cue that wasn't named is wanted again the day after. */
export function fromDecks(
  retrievals: readonly RetrievalRecord[],
  hasStories: boolean,
  dayOf: DayOf,
): Thing[] {
  const decks = hasStories ? [TOPICS, PATTERNS] : [PATTERNS];
  return decks.map((deck, order) => ({
    id: `retrieval:${deck.deck}`,
    target: { kind: 'retrieval', deck: deck.deck },
    text: textOf(deck.deck),
    effort: 'retrieval',
    serves: deck.serves,
    tier: TIERS.rest,
    order,
    repeats: true,
    ...drilled(deck, retrievals, dayOf),
  }));
}

function textOf(deck: DeckId): string {
  return deck === 'topics'
    ? l10n.t('Name your stories by their topics')
    : l10n.t('Name design patterns by their problems');
}

function drilled(
  { deck }: Deck,
  retrievals: readonly RetrievalRecord[],
  dayOf: DayOf,
): Pick<Thing, 'practiced' | 'wantedSince' | 'reason'> {
  const drills = retrievals
    .map(({ started, results }) => ({ started, cues: results.filter((one) => one.deck === deck) }))
    .filter(({ cues }) => cues.length > 0)
    .sort((a, b) => Date.parse(a.started) - Date.parse(b.started));
  const practiced = drills.map(({ started }) => dayOf(started));
  const last = drills.at(-1);
  const missed = last?.cues.filter(({ recall }) => recall === 'not').length ?? 0;
  if (!last || missed === 0) return { practiced, wantedSince: -Infinity, reason: '' };
  const reason = l10n.t`${missed} of ${last.cues.length} not named the last time`;
  return { practiced, wantedSince: dayOf(last.started) + 1, reason };
}
