import { EXPLORATORY_AREAS, type ExploratoryAreaId } from '../guide/focus-areas';
import type { Question } from '../guide/question';
import type { TopicId } from '../guide/topics';
import { createRandom, pick, shuffle } from './random';

/** What a choice of questions depends on; the same input gives the same choice. */
export interface Draw {
  readonly bank: readonly Question[];
  readonly seed: number;
  /** Ids of the questions of the last rounds; they are asked again only when nothing else is left. */
  readonly recent?: readonly string[];
}

/** Topics of which a round has at least one: what an event or a failure taught. */
const EVENT_TOPICS: readonly TopicId[] = ['learning-from-events', 'failure'];
/** Topics of which a round has at least one: people and their growth. */
const PEOPLE_TOPICS: readonly TopicId[] = [
  'motivating-team',
  'building-up-others',
  'supporting-growth',
];

/**
 * Five main questions of the Exploratory interview, in the order to ask them (guide items G28, G33).
 * Each focus area is what exactly one of them is chosen for and is touched by at least two; the
 * topics differ; one is about an event or a failure and one about people. Every such set is equally
 * likely.
 * @throws RangeError when the bank has no such set
 */
export function drawExploratory({ bank, seed, recent = [] }: Draw): Question[] {
  const random = createRandom(seed);
  const fresh = bank.filter(({ id }) => !recent.includes(id));
  const chosen = pick(balancedSets(fresh), random) ?? pick(balancedSets(bank), random);
  if (!chosen) throw new RangeError('the question bank has no balanced set of five');
  return shuffle(chosen, random);
}

/**
 * One question, of `topic` when it is given (guide item G54).
 * @throws RangeError when the bank has no question on the topic
 */
export function drawDrill({ bank, seed, recent = [] }: Draw, topic?: TopicId): Question {
  const fitting = bank.filter((question) => topic === undefined || question.topic === topic);
  const fresh = fitting.filter(({ id }) => !recent.includes(id));
  const question = pick(fresh.length > 0 ? fresh : fitting, createRandom(seed));
  if (!question) throw new RangeError(`the question bank has nothing on ${topic ?? 'any topic'}`);
  return question;
}

/** Every set of five that is balanced: one question an area, found by exhaustive search. */
export function balancedSets(bank: readonly Question[]): Question[][] {
  return EXPLORATORY_AREAS.reduce<Question[][]>(
    (sets, { id }) => sets.flatMap((set) => extend(set, id, bank)),
    [[]],
  ).filter(isBalanced);
}

function extend(set: Question[], area: ExploratoryAreaId, bank: readonly Question[]): Question[][] {
  return bank
    .filter(({ primary, topic }) => primary === area && set.every((one) => one.topic !== topic))
    .map((question) => [...set, question]);
}

function isBalanced(set: readonly Question[]): boolean {
  const hasTopic = (topics: readonly TopicId[]) => set.some(({ topic }) => topics.includes(topic));
  return (
    hasTopic(EVENT_TOPICS) &&
    hasTopic(PEOPLE_TOPICS) &&
    EXPLORATORY_AREAS.every(({ id }) => set.some(({ secondary }) => secondary.includes(id)))
  );
}
