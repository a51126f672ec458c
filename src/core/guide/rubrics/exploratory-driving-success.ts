import { DRIVING_SUCCESS_CLAUSES } from '../driving-success';
import type { Rubric } from '../rubric';

/** Told from experience: how you got to a result (guide item G35). */
export const RUBRIC: Rubric<'driving-success'> = {
  slot: 'driving-success',
  interview: 'exploratory',
  area: 'driving-success',
  clauses: DRIVING_SUCCESS_CLAUSES,
  signals: [
    {
      id: 'driving-success-s1',
      clauses: ['a'],
      angle: 'both',
      text: 'A target with a number and a date, and why it mattered.',
    },
    {
      id: 'driving-success-s2',
      clauses: ['b'],
      angle: 'both',
      text: 'A decision taken before everything was known: what you knew, whether it could be undone, why you did not wait.',
    },
    {
      id: 'driving-success-s3',
      clauses: ['e'],
      angle: 'organizational',
      text: 'An obstacle, and the move that cleared it: options brought, scope cut, people or money traded.',
    },
    {
      id: 'driving-success-s8',
      clauses: ['a'],
      angle: 'both',
      text: 'The result against the target, with the part you missed.',
    },
    {
      id: 'driving-success-s4',
      clauses: ['d'],
      angle: 'both',
      text: 'Critical work you found without being told, and how you knew that it was critical.',
    },
    {
      id: 'driving-success-s5',
      clauses: ['c'],
      angle: 'organizational',
      text: 'A regular look at an early sign of progress, and the time it made you change course.',
    },
    {
      id: 'driving-success-s6',
      clauses: ['c'],
      angle: 'organizational',
      text: 'A bar raised without burning people out: hours, load or pages watched and acted on.',
    },
    {
      id: 'driving-success-s7',
      clauses: ['e'],
      angle: 'organizational',
      text: 'Decisions pushed down: who decided what, without asking you.',
    },
  ],
  redFlags: [
    { id: 'driving-success-r1', text: 'Activity told as outcome: “we shipped it.”' },
    {
      id: 'driving-success-r2',
      text: 'Waiting for certainty, or jumping without naming the risk.',
    },
    { id: 'driving-success-r3', text: 'Delivery by heroics, and no word on what it cost.' },
    {
      id: 'driving-success-r4',
      text: 'The work was assigned and the steps were followed; nothing was chosen.',
    },
    { id: 'driving-success-r5', text: 'No setback anywhere in the story.' },
  ],
  probes: [
    {
      id: 'driving-success-p1',
      text: 'What did you know at the moment you decided, and what did you wish you knew?',
    },
    {
      id: 'driving-success-p2',
      text: 'Which option came second, and what would have made you take it?',
    },
    {
      id: 'driving-success-p3',
      text: 'When did you first see that the plan was slipping, and what was the sign?',
    },
    {
      id: 'driving-success-p4',
      text: 'What did you ask of people that they did not want to give?',
    },
    { id: 'driving-success-p5', text: 'Which part of the target did you miss?' },
    { id: 'driving-success-p6', text: 'Who would have noticed if you had done nothing?' },
    { id: 'driving-success-p7', text: 'What did it cost the team, and was it worth that?' },
  ],
  anchors: [
    { level: 1, text: 'Lists activity: no target, no choice, no result.' },
    {
      level: 2,
      text: 'Has a target and a result, both loose. Decisions come without reasons, and obstacles give way to effort alone.',
    },
    {
      level: 3,
      text: 'A target that can be measured, a reasoned decision while something was unknown, an obstacle cleared, and the result against the target.',
    },
    {
      level: 4,
      text: 'Level 3 on critical work found unasked, with decisions handed down, the load on people watched, and a miss that changed a later plan.',
    },
  ],
  sources: ['leadership-levels', 'incident-response'],
};
