import type { Question } from '../question';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'building-up-others-1',
    topic: 'building-up-others',
    primary: 'developing-others',
    secondary: ['driving-success'],
    text: 'Tell me about a person who was struggling on call. What did you do, and how did it end?',
  },
  {
    id: 'building-up-others-2',
    topic: 'building-up-others',
    primary: 'developing-others',
    secondary: ['partnering'],
    text: 'Describe a conflict inside your team that touched the work. What did you do?',
  },
  {
    id: 'building-up-others-3',
    topic: 'building-up-others',
    primary: 'driving-success',
    secondary: ['developing-others'],
    text: 'Tell me about carrying a team through a change it had not chosen.',
  },
  {
    id: 'building-up-others-4',
    topic: 'building-up-others',
    primary: 'developing-others',
    secondary: ['production-ownership'],
    text: 'Tell me about a team that depended on one expert. What did you do about it?',
  },
];
