import type { Question } from '../question';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'time-pressure-1',
    topic: 'time-pressure',
    primary: 'prioritizing',
    secondary: ['driving-success'],
    text: 'Tell me about a date that could not move. What gave instead?',
  },
  {
    id: 'time-pressure-2',
    topic: 'time-pressure',
    primary: 'driving-success',
    secondary: ['partnering'],
    text: 'Describe a decision you had to take within the hour.',
  },
  {
    id: 'time-pressure-3',
    topic: 'time-pressure',
    primary: 'prioritizing',
    secondary: ['developing-others'],
    text: 'Tell me about a crunch that you refused or stopped.',
  },
  {
    id: 'time-pressure-4',
    topic: 'time-pressure',
    primary: 'driving-success',
    secondary: ['production-ownership'],
    text: 'Tell me about a launch you postponed, or one you wish you had.',
  },
];
