import type { Question } from '../question';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'cross-functional-project-1',
    topic: 'cross-functional-project',
    primary: 'partnering',
    secondary: ['driving-success', 'production-ownership'],
    text: 'Tell me about a project you carried together with at least three other functions. Take me from the first conversation to the handover.',
  },
  {
    id: 'cross-functional-project-2',
    topic: 'cross-functional-project',
    primary: 'partnering',
    secondary: ['prioritizing'],
    text: 'Describe a project where a partner’s plan had to change for yours to work. How did you get there?',
  },
  {
    id: 'cross-functional-project-3',
    topic: 'cross-functional-project',
    primary: 'production-ownership',
    secondary: ['partnering'],
    text: 'Think of a migration or launch that crossed team borders. Who owned which part of the risk, and how was that agreed?',
  },
  {
    id: 'cross-functional-project-4',
    topic: 'cross-functional-project',
    primary: 'driving-success',
    secondary: ['partnering'],
    text: 'Tell me about a joint project that stalled in the middle. What did you do in the two weeks after you noticed?',
  },
  {
    id: 'cross-functional-project-5',
    topic: 'cross-functional-project',
    primary: 'production-ownership',
    secondary: ['partnering', 'driving-success'],
    about: 'own-tool',
    text: 'Tell me about a tool or platform of your team that other teams had to move to. How did they get there?',
  },
];
