import type { Question } from '../question';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'failure-1',
    topic: 'failure',
    primary: 'driving-success',
    secondary: ['production-ownership'],
    text: 'Tell me about a failure that was yours.',
  },
  {
    id: 'failure-2',
    topic: 'failure',
    primary: 'prioritizing',
    secondary: ['driving-success'],
    text: 'Tell me about a bet on priorities that turned out wrong.',
  },
  {
    id: 'failure-3',
    topic: 'failure',
    primary: 'developing-others',
    secondary: ['driving-success'],
    text: 'Tell me about someone you failed as their manager.',
  },
  {
    id: 'failure-4',
    topic: 'failure',
    primary: 'production-ownership',
    secondary: ['partnering'],
    text: 'Tell me about an outage that a decision of yours made worse.',
  },
  {
    id: 'failure-5',
    topic: 'failure',
    primary: 'partnering',
    secondary: ['driving-success'],
    text: 'Tell me about a partnership you damaged. What happened to it?',
  },
  {
    id: 'failure-6',
    topic: 'failure',
    primary: 'production-ownership',
    secondary: ['partnering'],
    about: 'own-tool',
    text: 'Tell me about a tool or system your team owned that let down the people who used it.',
  },
];
