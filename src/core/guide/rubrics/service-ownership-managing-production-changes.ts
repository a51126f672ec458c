import type { Rubric } from '../rubric';

/** Seen live in a case: how you bring changes into production (guide items G64-G71). */
export const RUBRIC: Rubric<'managing-production-changes'> = {
  slot: 'managing-production-changes',
  interview: 'service-ownership',
  area: 'managing-production-changes',
  clauses: [
    { id: 'a', text: 'Knows when to go back and when to go forward.' },
    { id: 'b', text: 'Knows what staging can show.' },
    { id: 'c', text: 'Knows what a canary can show.' },
    { id: 'd', text: 'Uses gates to limit who gets a change.' },
    { id: 'e', text: 'Weighs what each precaution costs.' },
    { id: 'f', text: 'Knows what a launch must have first.' },
    { id: 'g', text: 'Brings changes into a large environment.' },
    { id: 'h', text: 'Asks how stable the service has to be.' },
  ],
  signals: [
    {
      id: 'managing-production-changes-s1',
      clauses: ['h'],
      angle: 'both',
      text: 'A question before any plan: how stable do this service and its surroundings have to be?',
    },
    {
      id: 'managing-production-changes-s2',
      clauses: ['a'],
      angle: 'technical',
      text: 'A rule for going back or forward, with exceptions: data already written, old clients, a slow or untried way back.',
    },
    {
      id: 'managing-production-changes-s4',
      clauses: ['c'],
      angle: 'technical',
      text: 'A canary (a small first share) that resembles the rest, has a control beside it, and a stop rule set beforehand.',
    },
    {
      id: 'managing-production-changes-s6',
      clauses: ['e'],
      angle: 'both',
      text: 'The price of the choice: batch size, waiting time, spare machines, attention of engineers, a failed release.',
    },
    {
      id: 'managing-production-changes-s5',
      clauses: ['d'],
      angle: 'both',
      text: 'Gates (switches for who gets a change): staff, a small share, a region, all. Each has an owner and an end date.',
    },
    {
      id: 'managing-production-changes-s7',
      clauses: ['f'],
      angle: 'both',
      text: 'What must be ready before a date is set: load test, alerts, on call, security review, off-switch, recovery of data.',
    },
    {
      id: 'managing-production-changes-s8',
      clauses: ['g'],
      angle: 'technical',
      text: 'Waves that follow what fails together (a rack, a region), old and new side by side, and an automatic halt.',
    },
    {
      id: 'managing-production-changes-s3',
      clauses: ['b'],
      angle: 'technical',
      text: 'What staging can show and what it cannot: load, the shape of real data, settings that differ.',
    },
    {
      id: 'managing-production-changes-s9',
      clauses: ['g'],
      angle: 'technical',
      text: 'Configuration, data and gate changes guarded like code: they reach everyone faster.',
    },
    {
      id: 'managing-production-changes-s10',
      clauses: ['e'],
      angle: 'both',
      text: 'The way of changing things, measured and improved: how many fail, time to recover, time to ship.',
    },
  ],
  redFlags: [
    {
      id: 'managing-production-changes-r1',
      text: 'One answer for everything, “we roll back” or “we fix forward,” with no conditions.',
    },
    {
      id: 'managing-production-changes-r2',
      text: 'A canary of one host for five minutes, watched by eye.',
    },
    {
      id: 'managing-production-changes-r3',
      text: '“We test it in staging” as the whole safety case.',
    },
    {
      id: 'managing-production-changes-r4',
      text: 'A freeze or an approval meeting as the strategy.',
    },
    {
      id: 'managing-production-changes-r5',
      text: 'No stop rule, or a gate opened to everyone at once.',
    },
    { id: 'managing-production-changes-r6', text: 'Safety with no price attached.' },
  ],
  probes: [
    {
      id: 'managing-production-changes-p1',
      text: 'Which number, seen for how long, stops this rollout? Who or what stops it?',
    },
    {
      id: 'managing-production-changes-p2',
      text: 'The new version wrote data that the old one cannot read. Now what?',
    },
    {
      id: 'managing-production-changes-p3',
      text: 'How do you know that your canary is like the rest?',
    },
    {
      id: 'managing-production-changes-p4',
      text: 'What does that extra day of watching cost, and who pays?',
    },
    {
      id: 'managing-production-changes-p5',
      text: 'You have 200,000 hosts, and three in a hundred never answer. How do you finish?',
    },
    {
      id: 'managing-production-changes-p6',
      text: 'Who may skip the process, and what happens after they do?',
    },
    {
      id: 'managing-production-changes-p7',
      text: 'How many gates are in use today that nobody owns?',
    },
  ],
  anchors: [
    {
      level: 1,
      text: 'Ships to everyone, or blocks. No thought of a partial step or of a way back.',
    },
    {
      level: 2,
      text: 'Names canary and rollback, but no stop rule, no exception and no price. Never asks how stable things must be.',
    },
    {
      level: 3,
      text: 'Asks for the level of stability, widens exposure in steps with a stop rule, says when to go back or forward, and lists what a launch needs.',
    },
    {
      level: 4,
      text: 'Level 3, with waves that follow what fails together, overlapping versions, configuration guarded like code, a trade-off with its cost, and measures that improve the process.',
    },
  ],
  sources: [
    'canaries',
    'rapid-release',
    'configuration',
    'conveyor',
    'reliable-releases',
    'launch-checklist',
    'generic-mitigations',
  ],
};
