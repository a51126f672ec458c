import type { Sheet } from '../sheet';

const TEMPLATE = `---
type: star-sheet
sheet: structure
---

# My structure for deployment and stability decisions

## What I ask first

[How stable does this have to be, who said so, and how much room for error is left?]

## What could go wrong, and who would feel it

[How do you find the worst case, its reach, and how soon anybody would notice?]

## Ways to go

[Which options do you always put side by side, doing nothing among them?]

## Steps, and what each has to show

[Which stages does the change pass, and what number lets it go on?]

## When I stop or go back

[What would make you undo it, who may decide that, and when is going forward safer?]

## Who needs to know

[Whom do you tell what, before, during and after?]

## A decision that I made this way

[Which change was it, what did you choose, and what happened?]
`;

export const SHEET: Sheet = {
  id: 'structure',
  title: 'My structure for deployment and stability decisions',
  file: 'structure.md',
  purpose:
    'The order in which you think when you decide whether, how and how fast something changes in production.',
  serves: ['G64', 'G71', 'G87'],
  template: TEMPLATE,
  question: 'A team wants to ship a risky change this week. How do you decide whether and how?',
  telling: { least: 90, most: 240 },
};
