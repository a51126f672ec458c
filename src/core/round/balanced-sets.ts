import { EXPLORATORY_AREAS, type ExploratoryAreaId } from '../guide/focus-areas';
import type { MainQuestion } from '../guide/question';
import { TOPICS, type TopicId } from '../guide/topics';
import { pickWeighted } from './random';

/** Topics of which a round has at least one: what an event or a failure taught. */
const EVENT_TOPICS: readonly TopicId[] = ['learning-from-events', 'failure'];
/** Topics of which a round has at least one: people and their growth. */
const PEOPLE_TOPICS: readonly TopicId[] = [
  'motivating-team',
  'building-up-others',
  'supporting-growth',
];

const TOPIC_IDS: readonly TopicId[] = TOPICS.map(({ id }) => id);
const AREA_IDS: readonly ExploratoryAreaId[] = EXPLORATORY_AREAS.map(({ id }) => id);
const ALL_AREAS = bits(AREA_IDS, AREA_IDS);
const ABOUT_EVENTS = bits(EVENT_TOPICS, TOPIC_IDS);
const ABOUT_PEOPLE = bits(PEOPLE_TOPICS, TOPIC_IDS);

/** How welcome a set is: the product of what its questions weigh and what its topics are worth. */
export interface Weights {
  question(question: MainQuestion): number;
  topics(topics: readonly TopicId[]): number;
}

const EQUAL: Weights = { question: () => 1, topics: () => 1 };

/** A question with what balance is about, as bits. */
interface Candidate {
  readonly question: MainQuestion;
  readonly weight: number;
  readonly topic: number;
  readonly touches: number;
}

/**
 * All balanced sets of a bank (guide items G28, G33): each focus area is what exactly one question is
 * chosen for and is touched by at least two, the five topics differ, one is about an event or a failure
 * and one about people. They are weighed together without being listed: what the rest of a set can
 * weigh depends only on the topics and areas that it has so far.
 */
export class BalancedSets {
  private readonly candidates: readonly (readonly Candidate[])[];
  private readonly known = new Map<number, number>();
  private readonly worths = new Map<number, number>();

  constructor(
    bank: readonly MainQuestion[],
    private readonly weights: Weights = EQUAL,
  ) {
    this.candidates = EXPLORATORY_AREAS.map(({ id }) =>
      bank.filter(({ primary }) => primary === id).map((question) => this.candidate(question)),
    );
  }

  /** The weight of all sets; their number when all weigh 1. */
  get total(): number {
    return this.weigh(0, 0, 0);
  }

  /** One set, each as likely as its weight says, in the order of the areas; undefined when none is. */
  draw(random: () => number): MainQuestion[] | undefined {
    const set: MainQuestion[] = [];
    let topics = 0;
    let touched = 0;
    for (const [step, candidates] of this.candidates.entries()) {
      const chosen = pickWeighted(
        candidates,
        (one) => this.weighWith(one, step, topics, touched),
        random,
      );
      if (!chosen) return undefined;
      set.push(chosen.question);
      topics |= chosen.topic;
      touched |= chosen.touches;
    }
    return set;
  }

  private candidate(question: MainQuestion): Candidate {
    return {
      question,
      weight: this.weights.question(question),
      topic: bits([question.topic], TOPIC_IDS),
      touches: bits(question.secondary, AREA_IDS),
    };
  }

  /** The weight of all ways to go on from the area `step`. */
  private weigh(step: number, topics: number, touched: number): number {
    const candidates = this.candidates[step];
    if (!candidates) return this.worth(topics, touched);
    const key =
      (step << (TOPIC_IDS.length + AREA_IDS.length)) | (topics << AREA_IDS.length) | touched;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    let weight = 0;
    for (const one of candidates) weight += this.weighWith(one, step, topics, touched);
    this.known.set(key, weight);
    return weight;
  }

  private weighWith(
    { weight, topic, touches }: Candidate,
    step: number,
    topics: number,
    touched: number,
  ): number {
    if ((topics & topic) !== 0 || weight === 0) return 0;
    return weight * this.weigh(step + 1, topics | topic, touched | touches);
  }

  private worth(topics: number, touched: number): number {
    const balanced =
      touched === ALL_AREAS && (topics & ABOUT_EVENTS) !== 0 && (topics & ABOUT_PEOPLE) !== 0;
    return balanced ? this.worthOf(topics) : 0;
  }

  private worthOf(topics: number): number {
    const known = this.worths.get(topics);
    if (known !== undefined) return known;
    const ids = TOPIC_IDS.filter((_, index) => (topics & (1 << index)) !== 0);
    const worth = this.weights.topics(ids);
    this.worths.set(topics, worth);
    return worth;
  }
}

function bits<T>(members: readonly T[], all: readonly T[]): number {
  return members.reduce((mask, member) => mask | (1 << all.indexOf(member)), 0);
}
