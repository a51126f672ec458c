import type { Sheet } from '../sheet';

const TEMPLATE = `---
type: star-sheet
sheet: launch
---

# Launch requirements

For each point: what has to be true, and what you would look at to believe it.

## Purpose and promise

[Which level of service is promised to whom, and who agreed to it?]

## Capacity and cost

[Which peak is planned for, what happens beyond it, and what does it cost?]

## Dependencies

[What does it need, and what do users see while that is away?]

## Going out and going back

[In which steps does it open, and how is it closed or undone?]

## Seeing

[Which signals tell that users are well, and who is woken when they are not?]

## People

[Who is on call, what have they rehearsed, and who may stop the launch?]

## Data and safety

[What must never be lost or shown, and how has a restore been tried?]

## After the launch

[When do you look back, and what would make you withdraw it?]
`;

export const SHEET: Sheet = {
  id: 'launch',
  title: 'Launch requirements',
  file: 'launch.md',
  purpose:
    'What has to be true before a service or a large change meets its users, and how you would show it.',
  serves: ['G69'],
  template: TEMPLATE,
  question: 'A new service is about to launch. What has to be true before you say yes?',
  telling: { least: 60, most: 240 },
};
