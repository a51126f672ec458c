import type { CaseReport, Play } from '../../../../src/core/case/play-model';
import type { News } from '../../../../src/core/round/events';
import { lineField } from '../../../../src/core/round/lines';
import { planServiceOwnership } from '../../../../src/core/round/plan-case';
import type { Round } from '../../../../src/core/round/round';
import { replay } from '../../../../src/core/round/step';
import { STUDY } from '../sample-case';
import { logOf, MINUTE } from '../samples';

const SAID: readonly (readonly [number, News])[] = [
  [3, { type: 'said', line: 0, kind: 'question', text: 'Since when is it slow?' }],
  [10, { type: 'said', line: 1, kind: 'update', text: '# Owner\nBack on the old index by ten.' }],
  [11, { type: 'said', line: 2, kind: 'action', text: 'Switch back to the old index.' }],
];

/** A round with the small case, with three lines and one that was never said. */
export function playedRound(): Round {
  const told = [
    [2, { type: 'nextPhase', from: 0 }],
    ...SAID,
    [12, { type: 'noted', field: lineField(3), start: 0, end: 0, text: 'And who' }],
    [45, { type: 'ended' }],
  ] as const;
  const round = replay(logOf(told, planServiceOwnership({ seed: 1 }, STUDY)));
  if (!round) throw new Error('no round');
  return round;
}

/** What was made of it, as an interviewer may have gone along. */
export const PLAY: Play = {
  turns: [
    {
      type: 'line',
      position: 3 * MINUTE,
      line: 0,
      kind: 'question',
      text: 'Since when is it slow?',
    },
    {
      type: 'reply',
      position: 3 * MINUTE,
      line: 0,
      text: 'Since Saturday at two in the morning.',
      facts: ['f-since'],
      series: [],
      actions: [],
      matches: [],
    },
    {
      type: 'inject',
      position: 9 * MINUTE,
      id: 'i-sales',
      from: 'Search product owner',
      text: 'Sales are down by a fifth.\nWhat do I tell my director?',
      due: 11 * MINUTE,
      answeredBy: 1,
    },
    { type: 'line', position: 10 * MINUTE, line: 1, kind: 'update', text: '' },
    { type: 'line', position: 11 * MINUTE, line: 2, kind: 'action', text: '' },
    {
      type: 'reply',
      position: 11 * MINUTE,
      line: 2,
      text: 'Latency falls within five minutes.',
      facts: [],
      series: [],
      actions: ['a-old-index'],
      matches: [],
    },
    { type: 'steer', position: 12 * MINUTE, id: 'w-blame', text: 'They are asleep.' },
    { type: 'given', position: 13 * MINUTE, id: 'f-index', text: 'The index was rebuilt.' },
  ],
  facts: ['f-since', 'f-index'],
  series: [],
  actions: [{ id: 'a-old-index', line: 2, verdict: 'good' }],
  injects: ['i-sales'],
  wrongTurns: ['w-blame'],
};

export const REPORT: CaseReport = {
  case: STUDY.id,
  version: STUDY.version,
  phases: [],
  questionsFirst: 1,
  mitigatedAt: 660,
  injects: [{ id: 'i-sales', at: 540, response: 60, within: 120 }],
  sides: { technical: 2, organizational: 0, both: 0, neither: 1 },
  unasked: ['f-index', 's-p99'],
  wrongTurns: [{ id: 'w-blame', at: 720 }],
  actions: [{ id: 'a-old-index', at: 660, verdict: 'good' }],
  evidence: [
    { signal: 'troubleshooting-s1', way: 'matched', line: 0, by: ['f-since'] },
    { signal: 'troubleshooting-s2', way: 'partner' },
  ],
  proposals: [{ signal: 'driving-success-live-s6', line: 1, words: 'by ten' }],
};
