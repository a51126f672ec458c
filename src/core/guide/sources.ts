/**
 * Public works that rubrics and cases build on, by a name of ours. Only their substance is used: none
 * of their sentences is repeated here.
 */
export const SOURCES = {
  'blameless-incidents': 'Chris Turner: Blameless Incidents, LISA 2019',
  canaries: 'Site Reliability Workbook (O’Reilly, 2018), the chapter on canary releases',
  configuration: 'Tang and others: Holistic Configuration Management at Facebook, SOSP 2015',
  conveyor: 'Grubic and others: Conveyor, OSDI 2023',
  'debriefing-guide': 'Etsy: Debriefing Facilitation Guide, 2016',
  'fail-at-scale': 'Ben Maurer: Fail at Scale, ACM Queue, 2015',
  'generic-mitigations': 'Jennifer Mace: Generic Mitigations, O’Reilly, 2020',
  'gray-failure': 'Huang and others: Gray Failure, HotOS 2017',
  'incident-response': 'PagerDuty: Incident Response, public documentation',
  'launch-checklist': 'Site Reliability Engineering (O’Reilly, 2016), the launch checklist',
  'leadership-levels': 'US OPM: Proficiency Levels for Leadership Competencies',
  'metastable-failures': 'Bronson and others: Metastable Failures, HotOS 2021',
  oxygen: 'Google: Project Oxygen, published summaries',
  'pe-lifecycle': 'Andrew Ryan: The Production Engineering Lifecycle, SREcon16 Europe',
  'rapid-release': 'Chuck Rossi: Rapid Release at Massive Scale, 2017',
  'reliable-releases': 'Google CRE: Reliable Releases and Rollbacks, 2017',
  'role-play': 'Wheel of Misfortune, a public role-playing game for incidents',
  'seeking-sre': 'Seeking SRE (O’Reilly, 2018), the chapter on Production Engineering',
  'sre-book': 'Site Reliability Engineering (O’Reilly, 2016)',
  'sre-workbook': 'The Site Reliability Workbook (O’Reilly, 2018)',
  'use-method': 'Brendan Gregg: The USE Method',
  'void-report': 'The VOID Report, 2022',
} as const;

export type SourceId = keyof typeof SOURCES;
