import type { Sheet } from '../sheet';

const TEMPLATE = `---
type: star-sheet
sheet: approach
---

# My approach to owning a service

## Before anything is built

[Whom do you ask what, and what has to be written down before you draw a design?]

## Design for failure

[Which failures do you plan for, and what does a user see in each of them?]

## Getting it into production

[How does a change reach users, and how do you find out that it should not have?]

## Knowing that it is well

[Which few numbers do you watch, who is woken by them, and who decided that?]

## Getting better

[What happens after an incident, and how do you know when a service should be replaced?]

## One service I did this for

[Which service was it, what was its size, and what would you do differently today?]
`;

export const SHEET: Sheet = {
  id: 'approach',
  title: 'My approach to owning a service',
  file: 'approach.md',
  purpose: 'How you design a service and keep it healthy, told in two to four minutes.',
  serves: ['G58', 'G60'],
  template: TEMPLATE,
  question: 'Walk me through how you design a service and how you keep it healthy once it runs.',
  telling: { least: 120, most: 240 },
};
