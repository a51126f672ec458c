import type { Question } from '../question';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'competing-goals-1',
    topic: 'competing-goals',
    primary: 'prioritizing',
    secondary: ['partnering'],
    text: 'Tell me about two teams whose targets worked against each other, with you in between.',
  },
  {
    id: 'competing-goals-2',
    topic: 'competing-goals',
    primary: 'prioritizing',
    secondary: ['driving-success'],
    text: 'Describe a time when reliability work and feature work wanted the same people. How was it settled?',
  },
  {
    id: 'competing-goals-3',
    topic: 'competing-goals',
    primary: 'prioritizing',
    secondary: ['partnering', 'production-ownership'],
    text: 'Tell me about a launch date you disagreed with. What did you put on the table?',
  },
  {
    id: 'competing-goals-4',
    topic: 'competing-goals',
    primary: 'partnering',
    secondary: ['prioritizing'],
    text: 'Tell me about a compromise between teams that you still think was wrong.',
  },
];
