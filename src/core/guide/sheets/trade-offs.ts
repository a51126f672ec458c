import type { Sheet } from '../sheet';

const TEMPLATE = `---
type: star-sheet
sheet: trade-offs
---

# My trade-off frame

## What I weigh

- [What matters to whom, and how would you measure it?]
- [What can be undone, and what cannot?]
- [What does it cost to run, and what does waiting cost?]

## How I decide

[Who has a say, what settles a draw, and when is it good enough?]

## Worked example: a bakery

This shows the form, in a trade that is not ours; leave it or delete it.

- Options: bake all bread at night, or bake in two runs.
- For two runs: warm bread at noon, and a third less left over in the evening.
- Chosen: two runs, since leftovers cost more than the second shift.
- Given up: the quiet morning of one baker, and the cheaper price for flour in one delivery.
- I would go back if fewer than forty loaves were sold after noon for two weeks.

## My example

- Options: [Which two or three were there?]
- For each: [What spoke for it, in numbers?]
- Chosen: [Which one, and why?]
- Given up: [What did that cost, and who paid?]
- I would go back if: [What would change your mind?]
`;

export const SHEET: Sheet = {
  id: 'trade-offs',
  title: 'My trade-off frame',
  file: 'trade-offs.md',
  purpose: 'How you weigh options that each cost something, and how you say what you gave up.',
  serves: ['G89', 'G95'],
  template: TEMPLATE,
  question: 'Tell me how you weigh a trade-off, with a decision in which you gave something up.',
  telling: { least: 60, most: 240 },
};
