import type { ExploratoryAreaId } from './focus-areas';

export type TopicId =
  | 'cross-functional-project'
  | 'building-relationships'
  | 'motivating-team'
  | 'competing-goals'
  | 'influencing'
  | 'learning-from-events'
  | 'building-up-others'
  | 'proud-achievement'
  | 'time-pressure'
  | 'supporting-growth'
  | 'failure';

/** A kind of question to expect in the Exploratory interview (guide items G39-G49). */
export interface Topic {
  readonly id: TopicId;
  readonly name: string;
  /** What a question on this topic is after. */
  readonly asks: string;
  /** Areas that at least two of the topic's questions probe, the most probed first. */
  readonly areas: readonly ExploratoryAreaId[];
}

/** The eleven topics, in the guide's order. */
export const TOPICS: readonly Topic[] = [
  {
    id: 'cross-functional-project',
    name: 'Complex cross-functional project',
    asks: 'How you carry work that several functions share, from the first talk to the handover.',
    areas: ['partnering', 'driving-success', 'production-ownership'],
  },
  {
    id: 'building-relationships',
    name: 'Building cross-functional relationships',
    asks: 'How you earn the trust of people you depend on, before and after you need it.',
    areas: ['partnering'],
  },
  {
    id: 'motivating-team',
    name: 'Motivating a team and tracking its performance',
    asks: 'How you notice what a team needs, and how you know that it is doing well.',
    areas: ['developing-others', 'driving-success'],
  },
  {
    id: 'competing-goals',
    name: 'Aligning teams with competing goals',
    asks: 'How you bring teams to one order of work when their targets pull apart.',
    areas: ['prioritizing', 'partnering'],
  },
  {
    id: 'influencing',
    name: 'Influencing others on a key project',
    asks: 'How you move people you have no authority over, and how they move you.',
    areas: ['partnering', 'driving-success'],
  },
  {
    id: 'learning-from-events',
    name: 'Improving systems after an event',
    asks: 'What is different in the system because of an outage or near miss, and what proves it.',
    areas: ['production-ownership', 'driving-success'],
  },
  {
    id: 'building-up-others',
    name: 'Building up others through challenges',
    asks: 'How you help a person or a team through a hard time and leave them stronger.',
    areas: ['developing-others', 'driving-success'],
  },
  {
    id: 'proud-achievement',
    name: 'A business achievement you are proud of',
    asks: 'Which result you would stand up for, and why that one mattered to the business.',
    areas: ['driving-success', 'production-ownership', 'prioritizing'],
  },
  {
    id: 'time-pressure',
    name: 'Projects under time pressure',
    asks: 'What you choose, drop and decide when there is too little time.',
    areas: ['driving-success', 'prioritizing'],
  },
  {
    id: 'supporting-growth',
    name: 'Supporting others’ growth',
    asks: 'What somebody can do today because of what you did.',
    areas: ['developing-others'],
  },
  {
    id: 'failure',
    name: 'Failure and what it taught you',
    asks: 'What went wrong through you, what it cost, and what you have done differently since.',
    areas: ['driving-success', 'production-ownership', 'partnering'],
  },
];

/** True for the id of one of the eleven topics. */
export function isTopic(id: string): id is TopicId {
  return TOPICS.some((topic) => topic.id === id);
}
