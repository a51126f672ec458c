import type { MainQuestion } from '../guide/question';
import type { TopicId } from '../guide/topics';
import { BalancedSets } from './balanced-sets';
import { matched } from './matching';
import { createRandom, pickWeighted, shuffle } from './random';

/** Ids of the stories that can answer a question on a topic. */
export type Answers = Readonly<Partial<Record<TopicId, readonly string[]>>>;

/** What a choice of questions depends on; the same input gives the same choice. */
export interface Draw {
  readonly bank: readonly MainQuestion[];
  /** An unsigned 32-bit integer. */
  readonly seed: number;
  /** Ids of the questions of the last rounds; they are asked again only when nothing else is left. */
  readonly recent?: readonly string[];
  /** Topics to ask more often, such as those that have too few stories. */
  readonly prefers?: readonly TopicId[];
  /** Stories by topic, so that one story needn't answer several questions. */
  readonly answers?: Answers;
}

/** How much likelier a question on a preferred topic is. */
const PREFERRED = 4;
/** A question for which no story is left but one that another question needs. */
const SHARED = 1 / 50;
/** One for which no story is left but one that two others need: worse than all of the above together. */
const THIRD = 1e-12;
/** A question that was asked lately: worse than all of the above together. */
const REPEATED = 1e-30;

/**
 * Five main questions of the Exploratory interview, in the order to ask them, that are balanced as
 * `BalancedSets` says. Every such set can come; sets of preferred topics, and those that different
 * stories can answer, come more often. A question is repeated, and a story has to answer three
 * questions, only where hardly any set does without.
 * @throws RangeError when the bank has no balanced set
 */
export function drawExploratory(draw: Draw): MainQuestion[] {
  const random = createRandom(draw.seed);
  const sets = new BalancedSets(draw.bank, {
    question: (question) => weightOf(question, draw),
    topics: (topics) => worthOf(topics, draw.answers ?? {}),
  });
  const set = sets.draw(random);
  if (!set) throw new RangeError('the question bank has no balanced set of five');
  return shuffle(set, random);
}

/**
 * One question, of `topic` when it is given (guide item G54).
 * @throws RangeError when the bank has no question on the topic
 */
export function drawDrill(draw: Draw, topic?: TopicId): MainQuestion {
  const fitting = draw.bank.filter((question) => topic === undefined || question.topic === topic);
  const random = createRandom(draw.seed);
  const question = pickWeighted(fitting, (one) => weightOf(one, draw), random);
  if (!question) throw new RangeError(`the question bank has nothing on ${topic ?? 'any topic'}`);
  return question;
}

/** How much likelier than others a question is by itself. */
export function weightOf({ id, topic }: MainQuestion, { recent = [], prefers = [] }: Draw): number {
  return (prefers.includes(topic) ? PREFERRED : 1) * (recent.includes(id) ? REPEATED : 1);
}

/** What a set is worth by how many stories it takes. Topics without a story say nothing against it. */
function worthOf(topics: readonly TopicId[], answers: Answers): number {
  const told = topics.map((topic) => answers[topic] ?? []).filter(({ length }) => length > 0);
  const shared = told.length - matched(told);
  const thirds = told.length - matched(told, 2);
  return SHARED ** shared * THIRD ** thirds;
}
