import type { Question } from '../question';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'influencing-1',
    topic: 'influencing',
    primary: 'partnering',
    secondary: ['driving-success'],
    text: 'Tell me about a key decision you turned around without having the authority to make it.',
  },
  {
    id: 'influencing-2',
    topic: 'influencing',
    primary: 'driving-success',
    secondary: ['partnering'],
    text: 'Describe an unpopular technical direction you argued for. What evidence moved people?',
  },
  {
    id: 'influencing-3',
    topic: 'influencing',
    primary: 'partnering',
    secondary: ['prioritizing'],
    text: 'Tell me about a project on which you disagreed with someone more senior than you.',
  },
  {
    id: 'influencing-4',
    topic: 'influencing',
    primary: 'driving-success',
    secondary: ['developing-others'],
    text: 'Tell me about a time you set out to convince others and ended up convinced yourself.',
  },
];
