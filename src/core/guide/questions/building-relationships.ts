import type { Question } from '../question';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'building-relationships-1',
    topic: 'building-relationships',
    primary: 'partnering',
    secondary: ['driving-success'],
    text: 'Tell me about a working relationship with another function that began badly and became useful.',
  },
  {
    id: 'building-relationships-2',
    topic: 'building-relationships',
    primary: 'partnering',
    secondary: ['developing-others'],
    text: 'How did you get to know the people you depended on in your last role? Pick one of them and take me through it.',
  },
  {
    id: 'building-relationships-3',
    topic: 'building-relationships',
    primary: 'partnering',
    secondary: ['production-ownership'],
    text: 'Tell me about the first agreement you made with a product team about running their service.',
  },
  {
    id: 'building-relationships-4',
    topic: 'building-relationships',
    primary: 'partnering',
    secondary: ['prioritizing'],
    text: 'Describe a time a partner brought you bad news early. What had you done to earn that?',
  },
];
