import type { Question } from '../question';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'supporting-growth-1',
    topic: 'supporting-growth',
    primary: 'developing-others',
    secondary: ['partnering'],
    text: 'Who in your last team does something today that they could not do two years ago, and what was your part in it?',
  },
  {
    id: 'supporting-growth-2',
    topic: 'supporting-growth',
    primary: 'developing-others',
    secondary: ['driving-success'],
    text: 'Tell me about the hardest feedback you have given. What were your words?',
  },
  {
    id: 'supporting-growth-3',
    topic: 'supporting-growth',
    primary: 'developing-others',
    secondary: ['prioritizing'],
    text: 'Tell me about a stretch assignment that went wrong.',
  },
  {
    id: 'supporting-growth-4',
    topic: 'supporting-growth',
    primary: 'developing-others',
    secondary: ['production-ownership'],
    text: 'How did you make someone ready to lead a major incident? Tell me about one person.',
  },
];
