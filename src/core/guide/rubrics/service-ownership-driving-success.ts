import { DRIVING_SUCCESS_CLAUSES } from '../driving-success';
import type { Rubric } from '../rubric';

/** Seen live in a case: how you get to a result (guide item G63). */
export const RUBRIC: Rubric<'driving-success-live'> = {
  slot: 'driving-success-live',
  interview: 'service-ownership',
  area: 'driving-success',
  clauses: DRIVING_SUCCESS_CLAUSES,
  signals: [
    {
      id: 'driving-success-live-s1',
      clauses: ['a'],
      angle: 'both',
      text: 'In the first minutes: who is hurt, how badly, what “fixed” would mean, and by when.',
    },
    {
      id: 'driving-success-live-s2',
      clauses: ['b'],
      angle: 'technical',
      text: 'Harm reduced before it is explained: an early step that can be undone, and what would make you undo it.',
    },
    {
      id: 'driving-success-live-s3',
      clauses: ['b'],
      angle: 'both',
      text: 'A decision at each fork, with its reason and with what would change it.',
    },
    {
      id: 'driving-success-live-s4',
      clauses: ['e'],
      angle: 'organizational',
      text: 'Leading, not typing: somebody in a named role gets a task, a limit in minutes and a time to report back.',
    },
    {
      id: 'driving-success-live-s5',
      clauses: ['d'],
      angle: 'both',
      text: 'New information taken up: you say aloud what it changes in the plan.',
    },
    {
      id: 'driving-success-live-s6',
      clauses: ['a'],
      angle: 'organizational',
      text: 'A rhythm of updates for those who wait for news, and you keep to it.',
    },
    {
      id: 'driving-success-live-s7',
      clauses: ['c'],
      angle: 'both',
      text: 'An eye on the clock, so that time is left for prevention and people.',
    },
    {
      id: 'driving-success-live-s8',
      clauses: ['a'],
      angle: 'both',
      text: 'An end with owners, dates and a check that it worked.',
    },
  ],
  redFlags: [
    { id: 'driving-success-live-r1', text: 'Waiting for complete data while users are hurt.' },
    { id: 'driving-success-live-r2', text: 'Several changes at once.' },
    { id: 'driving-success-live-r3', text: 'News that is heard and changes nothing.' },
    { id: 'driving-success-live-r4', text: 'Debugging alone while nobody else has a job.' },
    { id: 'driving-success-live-r5', text: 'A long monologue and no decision.' },
  ],
  probes: [
    {
      id: 'driving-success-live-p1',
      text: 'You have two minutes with an executive. What do you say?',
    },
    { id: 'driving-success-live-p2', text: 'You get one action now. Which one, and why?' },
    { id: 'driving-success-live-p3', text: 'What would make you undo that?' },
    { id: 'driving-success-live-p4', text: 'Who is doing what at this moment?' },
    { id: 'driving-success-live-p5', text: 'What have you decided not to chase?' },
    {
      id: 'driving-success-live-p6',
      text: 'An hour has passed and nothing is better. What changes?',
    },
  ],
  anchors: [
    { level: 1, text: 'Explores without a goal, and the time runs out before a decision.' },
    {
      level: 2,
      text: 'Has a goal and some steps. Decisions come late or without reasons, and new facts leave the plan as it was.',
    },
    {
      level: 3,
      text: 'States impact and goal early, reduces harm first, decides with reasons, gives others roles, and changes the plan on new facts.',
    },
    {
      level: 4,
      text: 'Level 3, with a trigger for undoing each step, updates at a steady rhythm, time kept for prevention, and follow-ups that have owners and proof.',
    },
  ],
  sources: ['incident-response', 'sre-book', 'role-play'],
};
