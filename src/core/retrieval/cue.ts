import type { PatternCard } from '../guide/pattern-card';
import { QUESTION_BANK } from '../guide/questions';
import { TOPICS } from '../guide/topics';
import { createRandom, pick } from '../round/random';
import type { DeckId } from './retrieval';

/** What a drill shows before the reveal: nothing in it names a story or a pattern. */
export interface Cue {
  readonly deck: DeckId;
  /** Id of a topic or of a pattern card. */
  readonly id: string;
  /** A topic by its name, or a problem. */
  readonly prompt: string;
  /** How an interviewer might ask for the topic. */
  readonly question?: string;
}

/** Each topic with one of its questions (guide items G39-G49). */
export function topicCues(seed: number): Cue[] {
  const random = createRandom(seed);
  return TOPICS.map(({ id, name }) => {
    const question = pick(
      QUESTION_BANK.filter(({ topic }) => topic === id),
      random,
    );
    return { deck: 'topics', id, prompt: name, ...(question && { question: question.text }) };
  });
}

/** The problem of each card (guide item G59). */
export function patternCues(cards: readonly PatternCard[]): Cue[] {
  return cards.map(({ id, problem }) => ({ deck: 'patterns', id, prompt: problem }));
}

/** What a topic is called; undefined for any other id. */
export const topicName = (id: string): string | undefined =>
  TOPICS.find((topic) => topic.id === id)?.name;
