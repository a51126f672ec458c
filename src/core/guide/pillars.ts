import type { StoryKind } from '../story/story';
import type { ExploratoryAreaId } from './focus-areas';
import type { TopicId } from './topics';

/** One of the three things that the Exploratory interview wants to hear about (guide item G29). */
export interface Pillar {
  readonly id: 'running-systems' | 'leading-people' | 'handling-difficulty';
  readonly name: string;
  readonly meaning: string;
  /** A story belongs to the pillar when it names any of these, or is about work on a service. */
  readonly areas: readonly ExploratoryAreaId[];
  readonly topics: readonly TopicId[];
  readonly kinds: readonly StoryKind[];
  readonly serviceWork: boolean;
}

export const PILLARS: readonly Pillar[] = [
  {
    id: 'running-systems',
    name: 'Running production systems',
    meaning: 'Stories in which you answered for something that real users depended on.',
    areas: ['production-ownership'],
    topics: ['learning-from-events'],
    kinds: [],
    serviceWork: true,
  },
  {
    id: 'leading-people',
    name: 'Leading and managing',
    meaning: 'Stories in which people did better, or grew, through what you did.',
    areas: ['developing-others'],
    topics: ['motivating-team', 'building-up-others', 'supporting-growth'],
    kinds: [],
    serviceWork: false,
  },
  {
    id: 'handling-difficulty',
    name: 'Handling difficulty',
    meaning: 'Stories in which goals clashed, time ran out, or something went wrong.',
    areas: [],
    topics: ['competing-goals', 'time-pressure', 'failure'],
    kinds: ['failure'],
    serviceWork: false,
  },
];
