import type { Rubric } from '../rubric';

/** Seen live in a case: what you measure, and what you do with it (guide items G72-G74). */
export const RUBRIC: Rubric<'operations-metrics'> = {
  slot: 'operations-metrics',
  interview: 'service-ownership',
  area: 'operations-metrics',
  clauses: [
    { id: 'a', text: 'Keeps deployments safe with tools and measures that fit.' },
    {
      id: 'b',
      text: 'Watches how healthy a service is, latency and on-call load among the signs.',
    },
    { id: 'c', text: 'Turns incidents into a better service and team.' },
  ],
  signals: [
    {
      id: 'operations-metrics-s1',
      clauses: ['b'],
      angle: 'technical',
      text: 'A measure the user would feel, with its objective and where it is taken, before any dashboard.',
    },
    {
      id: 'operations-metrics-s2',
      clauses: ['b'],
      angle: 'technical',
      text: 'Latency as a spread, cut by region, client or group of users. Percentiles are never averaged.',
    },
    {
      id: 'operations-metrics-s7',
      clauses: ['a'],
      angle: 'technical',
      text: 'Measures that guard a deployment: new against old, an automatic halt, changes marked on the graphs.',
    },
    {
      id: 'operations-metrics-s8',
      clauses: ['c'],
      angle: 'organizational',
      text: 'Reviews that end in finished actions and fewer repeats, near misses included.',
    },
    {
      id: 'operations-metrics-s5',
      clauses: ['b'],
      angle: 'organizational',
      text: 'On-call load in numbers (pages a shift, nights, repeats, how many needed action), with a limit that is acted on.',
    },
    {
      id: 'operations-metrics-s6',
      clauses: ['b'],
      angle: 'technical',
      text: 'A rule for alerts: page when users feel it, file the rest, delete what nobody acts on.',
    },
    {
      id: 'operations-metrics-s4',
      clauses: ['b'],
      angle: 'technical',
      text: 'The view from inside set against one from outside, such as a client or test user, and any gap explained.',
    },
    {
      id: 'operations-metrics-s3',
      clauses: ['b'],
      angle: 'technical',
      text: 'Load, errors, latency and saturation (how full it is), for the service and for what it depends on.',
    },
    {
      id: 'operations-metrics-s9',
      clauses: ['c'],
      angle: 'both',
      text: 'Care with measures that backfire: fewer reports, severity kept low, mean repair time as a goal.',
    },
  ],
  redFlags: [
    { id: 'operations-metrics-r1', text: 'Latency given as an average.' },
    { id: 'operations-metrics-r2', text: '“CPU looks fine” as an all-clear.' },
    { id: 'operations-metrics-r3', text: 'More dashboards, and no decision that hangs on them.' },
    {
      id: 'operations-metrics-r4',
      text: 'Alerts that all page, or that are muted because they clear by themselves.',
    },
    { id: 'operations-metrics-r5', text: 'A target for the number of incidents.' },
  ],
  probes: [
    {
      id: 'operations-metrics-p1',
      text: 'Which single number would you show the product owner, and where is it measured?',
    },
    {
      id: 'operations-metrics-p2',
      text: 'All dashboards are green and users complain. How can that be?',
    },
    {
      id: 'operations-metrics-p3',
      text: 'What does a healthy on-call week look like here, in numbers?',
    },
    { id: 'operations-metrics-p4', text: 'Which alert would you delete first?' },
    {
      id: 'operations-metrics-p5',
      text: 'How would you know, in six months, that reviewing incidents works?',
    },
    {
      id: 'operations-metrics-p6',
      text: 'What would you add to see this failure next time, and what would it cost to keep?',
    },
  ],
  anchors: [
    { level: 1, text: 'Names tools, and nothing that a user would feel.' },
    {
      level: 2,
      text: 'The usual measures, as averages or per host. On-call load has no number, and a review is a document.',
    },
    {
      level: 3,
      text: 'An objective that users would feel, latency as a spread and cut by group, alerts tied to action, on-call load in numbers, and reviews whose actions are tracked.',
    },
    {
      level: 4,
      text: 'Level 3, with inside set against outside, deployments that halt on a measure, proof that repeats fell, and an eye for measures that backfire.',
    },
  ],
  sources: [
    'sre-book',
    'sre-workbook',
    'gray-failure',
    'fail-at-scale',
    'blameless-incidents',
    'void-report',
  ],
};
