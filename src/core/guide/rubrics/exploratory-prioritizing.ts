import type { Rubric } from '../rubric';

/** Told from experience: how you chose what comes first (guide item G37). */
export const RUBRIC: Rubric<'prioritizing'> = {
  slot: 'prioritizing',
  interview: 'exploratory',
  area: 'prioritizing',
  clauses: [
    { id: 'a', text: 'Notices and judges what changes in the business.' },
    { id: 'b', text: 'Brings partner teams to the same order of work.' },
    { id: 'c', text: 'Puts the work that matters most first.' },
  ],
  signals: [
    {
      id: 'prioritizing-s1',
      clauses: ['a'],
      angle: 'organizational',
      text: 'What had changed in the business, and how you learned of it.',
    },
    {
      id: 'prioritizing-s2',
      clauses: ['c'],
      angle: 'both',
      text: 'The criteria that decided, said aloud: harm to users, risk, cost of waiting, effort, a way back.',
    },
    {
      id: 'prioritizing-s3',
      clauses: ['c'],
      angle: 'organizational',
      text: 'What you stopped, put off or refused, and who you told.',
    },
    {
      id: 'prioritizing-s4',
      clauses: ['b'],
      angle: 'organizational',
      text: 'How partners were brought along: where it was settled, who decided, what was written, who disagreed.',
    },
    {
      id: 'prioritizing-s8',
      clauses: ['c'],
      angle: 'both',
      text: 'A look back: was it the right bet, and how do you know?',
    },
    {
      id: 'prioritizing-s5',
      clauses: ['b'],
      angle: 'both',
      text: 'A shared rule that settled it, not volume: a launch bar, or an error budget (how much failure is allowed).',
    },
    {
      id: 'prioritizing-s6',
      clauses: ['c'],
      angle: 'both',
      text: 'Capacity in numbers: people and weeks, the share for upkeep, and what the new work pushed out.',
    },
    {
      id: 'prioritizing-s7',
      clauses: ['a'],
      angle: 'organizational',
      text: 'An order you changed midway, and the evidence that made you.',
    },
  ],
  redFlags: [
    { id: 'prioritizing-r1', text: 'Everything was top priority.' },
    { id: 'prioritizing-r2', text: 'The order came from above, with no view of your own.' },
    { id: 'prioritizing-r3', text: 'Solved by longer hours.' },
    { id: 'prioritizing-r4', text: 'Nothing was dropped.' },
    { id: 'prioritizing-r5', text: 'Partners found out afterward.' },
  ],
  probes: [
    { id: 'prioritizing-p1', text: 'What did you decide not to do?' },
    { id: 'prioritizing-p2', text: 'Who lost out, and how did you tell them?' },
    { id: 'prioritizing-p3', text: 'Which criterion settled it in the end?' },
    { id: 'prioritizing-p4', text: 'What new fact would have reversed the order?' },
    { id: 'prioritizing-p5', text: 'How many people, for how long, and taken from what?' },
    { id: 'prioritizing-p6', text: 'How did you keep the agreement from drifting a month later?' },
  ],
  anchors: [
    { level: 1, text: 'A list of tasks: nothing ranked, nobody told.' },
    {
      level: 2,
      text: 'There is an order, but not the criteria behind it. Nothing is clearly dropped, and agreement is assumed.',
    },
    {
      level: 3,
      text: 'Says what changed, by which criteria the order was made, what was dropped and who heard of it, and how partners came to agree.',
    },
    {
      level: 4,
      text: 'Level 3, settled by a shared rule or number, reordered when evidence came in, with a look back that says whether the bet paid off.',
    },
  ],
  sources: ['sre-workbook', 'sre-book', 'pe-lifecycle'],
};
