import type { Sheet } from '../sheet';

const TEMPLATE = `---
type: star-sheet
sheet: questions
---

# Questions for the interviewers

Five questions at the least, two of them about the production environment. Ask what only somebody
who works there can tell; leave out what their website answers.

## Production environment

- [What would you ask somebody who was on call last night?]
- [What do you need to know about how changes reach users there?]

## Team

- [What would tell you how this team decides and disagrees?]

## Role

- [What would have to be true after half a year for both sides to be glad?]

## Working together

- [How do they and the teams around them share what goes wrong?]

## Growth

- [What do you want to learn there, and who would you learn it from?]
`;

export const SHEET: Sheet = {
  id: 'questions',
  title: 'Questions for the interviewers',
  file: 'questions.md',
  purpose:
    'What you want to know from the people you will meet, so that the last minutes of each interview are yours.',
  serves: ['G32', 'G94'],
  template: TEMPLATE,
  question: 'We have a few minutes left. What would you like to know from me?',
};
