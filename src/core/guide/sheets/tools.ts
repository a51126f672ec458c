import type { Sheet } from '../sheet';

const TEMPLATE = `---
type: star-sheet
sheet: tools
---

# My diagnostic tools

One line for each symptom that you have met. A view is a graph, a log, a trace, a command or a
person to ask. Write in the third column what you would see if your idea were wrong.

## Symptoms

| Symptom | View that I open | What would refute my idea |
| --- | --- | --- |
| [Slow for some users?] | [Which view?] | [What would prove it wrong?] |
| [Errors after a change?] | [Which view?] | [What would prove it wrong?] |
| [Queue grows?] | [Which view?] | [What would prove it wrong?] |
| [One host is odd?] | [Which view?] | [What would prove it wrong?] |
| [Nothing seems wrong?] | [Which view?] | [What would prove it wrong?] |

## How I narrow it down

[In which order do you split a problem: by time, by place, by version, by customer…]

## When my tools show nothing

[Whom do you ask, what do you add, and how long do you wait before you act?]
`;

export const SHEET: Sheet = {
  id: 'tools',
  title: 'My diagnostic tools',
  file: 'tools.md',
  purpose:
    'For each symptom the view that you open, and what in it would prove your first idea wrong.',
  serves: ['G75', 'G88'],
  template: TEMPLATE,
  question:
    'Users say that it is slow. Which tools do you reach for, and what would each of them tell you?',
  telling: { least: 60, most: 240 },
};
