import type { Question } from '../question';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'learning-from-events-1',
    topic: 'learning-from-events',
    primary: 'production-ownership',
    secondary: ['driving-success'],
    text: 'Take an outage you know well. What is different in the system today because of it?',
  },
  {
    id: 'learning-from-events-2',
    topic: 'learning-from-events',
    primary: 'production-ownership',
    secondary: ['partnering'],
    text: 'Tell me about a fix after an incident that had to be made in someone else’s system.',
  },
  {
    id: 'learning-from-events-3',
    topic: 'learning-from-events',
    primary: 'prioritizing',
    secondary: ['production-ownership'],
    text: 'How did you choose what to repair first after a bad quarter of incidents?',
  },
  {
    id: 'learning-from-events-4',
    topic: 'learning-from-events',
    primary: 'production-ownership',
    secondary: ['developing-others'],
    text: 'Tell me about a near miss that never became an outage. What did you do with it?',
  },
  {
    id: 'learning-from-events-5',
    topic: 'learning-from-events',
    primary: 'driving-success',
    secondary: ['production-ownership'],
    text: 'Describe an improvement you made after an incident that did not work.',
  },
];
