import type { Question } from '../question';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'motivating-team-1',
    topic: 'motivating-team',
    primary: 'developing-others',
    secondary: ['driving-success'],
    text: 'Tell me about a time your team’s energy dropped. How did you notice, and what did you do?',
  },
  {
    id: 'motivating-team-2',
    topic: 'motivating-team',
    primary: 'developing-others',
    secondary: ['prioritizing'],
    text: 'Describe how you followed one person’s performance over half a year, including a hard moment.',
  },
  {
    id: 'motivating-team-3',
    topic: 'motivating-team',
    primary: 'driving-success',
    secondary: ['developing-others'],
    text: 'Tell me about a goal your team did not believe in at first.',
  },
  {
    id: 'motivating-team-4',
    topic: 'motivating-team',
    primary: 'developing-others',
    secondary: ['production-ownership'],
    text: 'How did you measure a team whose best weeks are the quiet ones? Take one half-year as the example.',
  },
];
