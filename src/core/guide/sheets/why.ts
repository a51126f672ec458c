import type { Sheet } from '../sheet';

const TEMPLATE = `---
type: star-sheet
sheet: why
---

# Why this role, why this company

## Why this role

[Which two duties in the text below have you done or do you want to do, and what makes you say so?]

## Why this company

[What did you read, use or notice that another company could not have shown you?]

## What I noticed as a user

- [I used … and noticed …]
- [I used … and noticed …]

## Job description

[Paste its text here; it stays in this file, and the answers above are compared with it…]
`;

export const SHEET: Sheet = {
  id: 'why',
  title: 'Why this role, why this company',
  file: 'why.md',
  purpose:
    'Two answers in your own words, each tied to something that is true of this job and no other.',
  serves: ['G91', 'G92'],
  template: TEMPLATE,
  question: 'Why are you interested in this role, and why with us?',
  telling: { least: 45, most: 150 },
};
