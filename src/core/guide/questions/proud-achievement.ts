import type { Question } from '../question';

export const QUESTIONS: readonly Question[] = [
  {
    id: 'proud-achievement-1',
    topic: 'proud-achievement',
    primary: 'driving-success',
    secondary: ['production-ownership'],
    text: 'Which result of your work are you proudest of, and why that one?',
  },
  {
    id: 'proud-achievement-2',
    topic: 'proud-achievement',
    primary: 'prioritizing',
    secondary: ['driving-success'],
    text: 'Tell me about a saving in money or capacity that you led. Why did it matter to the business?',
  },
  {
    id: 'proud-achievement-3',
    topic: 'proud-achievement',
    primary: 'production-ownership',
    secondary: ['prioritizing'],
    text: 'Tell me about a reliability result that the business noticed. Why did it notice?',
  },
  {
    id: 'proud-achievement-4',
    topic: 'proud-achievement',
    primary: 'driving-success',
    secondary: ['developing-others'],
    text: 'Which achievement of your team owes most to someone else, and why did you choose that one?',
  },
  {
    id: 'proud-achievement-5',
    topic: 'proud-achievement',
    primary: 'production-ownership',
    secondary: ['driving-success'],
    about: 'own-tool',
    text: 'Which tool or piece of infrastructure that your team owned are you proudest of, and why did it matter to the business?',
  },
];
