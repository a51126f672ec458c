import type { Rubric } from '../rubric';

/** Told from experience: what you ran, and how it fared with you (guide item G38). */
export const RUBRIC: Rubric<'production-ownership'> = {
  slot: 'production-ownership',
  interview: 'exploratory',
  area: 'production-ownership',
  clauses: [
    { id: 'a', text: 'Runs it and answers for it.' },
    { id: 'b', text: 'It is large.' },
    { id: 'c', text: 'From one end to the other, and through its whole life.' },
    { id: 'd', text: 'It is a backend service or a piece of infrastructure.' },
  ],
  signals: [
    {
      id: 'production-ownership-s1',
      clauses: ['b'],
      angle: 'technical',
      text: 'Size in concrete units, such as requests, hosts, data or users, and your own seat in it.',
    },
    {
      id: 'production-ownership-s4',
      clauses: ['a'],
      angle: 'technical',
      text: 'What normal looked like: the objective, the usual numbers, and the way it usually failed.',
    },
    {
      id: 'production-ownership-s6',
      clauses: ['a'],
      angle: 'both',
      text: 'A change in the system after an event, and the proof that it worked.',
    },
    {
      id: 'production-ownership-s2',
      clauses: ['c', 'd'],
      angle: 'technical',
      text: 'The path from the user to the stored data, with what it depends on: which parts were yours, which not.',
    },
    {
      id: 'production-ownership-s5',
      clauses: ['a'],
      angle: 'both',
      text: 'Your part when it broke: who was paged, who led, who kept others informed.',
    },
    {
      id: 'production-ownership-s3',
      clauses: ['c'],
      angle: 'both',
      text: 'At least three stages of its life: design, launch, growth, change, on call, shutdown.',
    },
    {
      id: 'production-ownership-s7',
      clauses: ['a'],
      angle: 'both',
      text: 'A weakness you accepted on purpose, and why.',
    },
    {
      id: 'production-ownership-s9',
      clauses: ['a'],
      angle: 'organizational',
      text: 'Users’ trouble that you took on, even though something you depend on had caused it.',
    },
    {
      id: 'production-ownership-s8',
      clauses: ['a', 'd'],
      angle: 'both',
      text: 'What it cost to run, and what you did about that.',
    },
  ],
  redFlags: [
    {
      id: 'production-ownership-r1',
      text: 'Big numbers that belong to the company, and no seat of your own.',
    },
    { id: 'production-ownership-r2', text: 'Built it, never ran it.' },
    { id: 'production-ownership-r3', text: 'Cannot say what normal looks like.' },
    { id: 'production-ownership-r4', text: 'A list of tools where a system should be.' },
    { id: 'production-ownership-r5', text: '“Operations handled that.”' },
  ],
  probes: [
    {
      id: 'production-ownership-p1',
      text: 'Walk me along the path of one request. Where does it have to wait?',
    },
    { id: 'production-ownership-p2', text: 'What paged you most, and what did you do about it?' },
    {
      id: 'production-ownership-p3',
      text: 'What was the objective, and how often did you miss it?',
    },
    { id: 'production-ownership-p4', text: 'Which ugly part did you decide to live with?' },
    { id: 'production-ownership-p5', text: 'What would break first at twice the load?' },
    {
      id: 'production-ownership-p6',
      text: 'What did you depend on but not control, and how did you handle that?',
    },
    { id: 'production-ownership-p7', text: 'What did it cost to run?' },
  ],
  anchors: [
    {
      level: 1,
      text: 'Talks about a service from outside: no numbers, and nothing about running it.',
    },
    {
      level: 2,
      text: 'Owned one part or one stage. Size is given, but normal health and ways of failing stay unclear.',
    },
    {
      level: 3,
      text: 'Owned a large backend over several stages, knows its numbers and its failures, and changed it after an event.',
    },
    {
      level: 4,
      text: 'Level 3 from end to end, with what it depends on, capacity and cost, a risk accepted on purpose, and figures that show the service failing less over time.',
    },
  ],
  sources: ['sre-book', 'launch-checklist', 'fail-at-scale'],
};
