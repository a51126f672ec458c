import type {
  Case,
  CaseAction,
  CaseFact,
  CaseInject,
  CasePhase,
  CaseSeries,
} from '../../../src/core/guide/case';

const phase = (id: CasePhase['id'], name: string, minutes: number): CasePhase => ({
  id,
  name,
  minutes,
  aim: `Get through ${id}.`,
  nudge: `Where are you with ${id}?`,
});

const SINCE: CaseFact = {
  id: 'f-since',
  angle: 'technical',
  trust: 'reliable',
  about: 'scope',
  ask: ['when did it start', 'since when is it slow', 'how long has this been going on'],
  heldOut: ['what day did it begin'],
  answer: 'Since Saturday at two in the morning.',
  after: [],
  credits: ['troubleshooting-s1'],
};

const REBUILT: CaseFact = {
  id: 'f-index',
  angle: 'technical',
  trust: 'reliable',
  ask: ['what ran on saturday', 'which jobs ran at two', 'was the index rebuilt'],
  heldOut: ['any batch work around that time'],
  answer: 'The index was rebuilt with twice as many fields.',
  after: ['f-since'],
  credits: ['troubleshooting-s2'],
};

const LATENCY: CaseSeries = {
  id: 's-p99',
  label: 'Search latency, 99th percentile',
  unit: 'ms',
  caption: 'Four times as slow since the rebuild.',
  ask: ['p99 latency', 'tail latency of search', 'latency percentiles'],
  heldOut: ['how slow are the slowest requests'],
  shape: {
    span: 10_080,
    step: 60,
    seed: 7,
    base: 300,
    trend: 0,
    noise: 12,
    waves: [],
    steps: [{ at: -3000, by: 900 }],
    bursts: [],
    digits: 0,
  },
  marks: [{ at: -3000, label: 'index rebuilt' }],
  assert: ['last > 3 * first'],
  after: [],
  credits: [],
};

const GO_BACK: CaseAction = {
  id: 'a-old-index',
  label: 'Serve from the old index',
  angle: 'technical',
  verdict: 'good',
  why: 'It stops the harm in minutes and can be undone.',
  undo: 'Switch back.',
  result: 'Latency falls within five minutes. New goods can’t be found until tonight.',
  mitigates: true,
  ask: ['switch back to the old index', 'use the previous index', 'roll the index back'],
  heldOut: ['return to the index of last week'],
  unlocks: [],
  blind: { without: ['f-since'], verdict: 'risky', why: 'You didn’t know yet what had changed.' },
  credits: ['managing-production-changes-s5'],
};

const SALES: CaseInject = {
  id: 'i-sales',
  at: 9,
  from: 'owner',
  text: 'Sales are down by a fifth. What do I tell my director?',
  onlyIf: [],
  unless: ['a-old-index'],
  within: 2,
  demands: 'One sentence on harm, step and next update.',
  credits: ['driving-success-live-s6'],
};

/** A small case with one of everything. */
export const STUDY: Case = {
  id: 'slow-search',
  title: 'Slow since the weekend',
  kind: 'outage',
  serviceWork: ['troubleshoot'],
  minutes: 45,
  difficulty: 1,
  version: 3,
  fictional: true,
  seat: 'You lead the production engineers who share the on-call rota of a shop’s search.',
  brief: 'The search of a large shop has felt slow since the weekend, says its owner.',
  opening: 'Talk me through how you get this right. Ask me for anything.',
  exercises: ['latency', 'roll-back'],
  stakeholders: [
    { id: 'owner', role: 'Search product owner', wants: 'sales back', side: 'product' },
  ],
  phases: [
    phase('brief', 'Brief and restate', 2),
    phase('clarify', 'Clarify and scope', 6),
    phase('stabilize', 'Stop the harm', 5),
    phase('work', 'Work the problem', 14),
    phase('decide', 'Decide and change safely', 8),
    phase('follow-through', 'People, prevention, follow-through', 6),
    phase('questions', 'Your questions', 4),
  ],
  facts: [SINCE, REBUILT],
  series: [LATENCY],
  actions: [GO_BACK],
  injects: [SALES],
  expects: [{ signal: 'troubleshooting-s1', phase: 'clarify', angle: 'technical', weight: 3 }],
  wrongTurns: [
    {
      id: 'w-blame',
      looksLike: 'Asks who rebuilt the index before the harm is stopped.',
      when: { does: [], asks: ['f-index'], claims: [], before: ['a-old-index'], lacks: [] },
      says: 'They are asleep. Shoppers are still waiting.',
      redFlag: 'troubleshooting-r2',
    },
  ],
  challenges: [
    { text: 'Why not simply add hosts?', tests: 'operations-metrics-s1' },
    {
      text: 'The old index lacks a week of goods. Who agreed to that?',
      tests: 'operations-metrics-s2',
    },
  ],
  closing: ['What would have told you on Saturday?'],
  debrief: {
    truth: 'The rebuild doubled the fields, and the hot part no longer fits into memory.',
    turningPoints: ['asking since when'],
    technical: ['a check of size before an index is served'],
    organizational: ['one owner for search latency'],
    alternatives: ['fewer fields in the hot part'],
    shape: 'a change of data that no gate for code sees',
    sources: ['canaries'],
  },
};
