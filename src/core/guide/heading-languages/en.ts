import type { HeadingLanguage } from '../heading-language';

export const HEADINGS: HeadingLanguage = {
  tag: 'en',
  name: 'English',
  names: {
    situation: ['Situation', 'Context', 'Background', 'Setting', 'Scene'],
    task: ['Task', 'Goal', 'Challenge', 'Objective', 'Problem', 'Assignment'],
    action: [
      'Action',
      'Actions',
      'What I did',
      'Approach',
      'Steps',
      'Steps taken',
      'What I did and why',
    ],
    result: ['Result', 'Results', 'Outcome', 'Outcomes', 'Impact', 'Effect', 'Effects'],
    reflection: [
      'Reflection',
      'Reflections',
      'Learning',
      'Learnings',
      'Takeaway',
      'Takeaways',
      'Lesson',
      'Lessons',
      'Lessons learned',
      'Lessons learnt',
      'What I learned',
      'What I learnt',
    ],
  },
  articles: ['the', 'my', 'our'],
  and: ['and'],
};
