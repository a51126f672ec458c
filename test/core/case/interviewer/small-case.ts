import type { Case, CaseAction, CaseFact, CaseInject } from '../../../../src/core/guide/case';
import type { Play } from '../../../../src/core/case/play-model';
import { seriesOf, FLAT } from '../plot/shapes';

const words = { ask: ['since when', 'b', 'c'], heldOut: ['d'], credits: [] };

export function fact(id: string, more: Partial<CaseFact> = {}): CaseFact {
  return {
    ...{ id, angle: 'technical', answer: `Answer of ${id}.`, trust: 'reliable', after: [] },
    ...words,
    ...more,
  };
}

export function action(id: string, more: Partial<CaseAction> = {}): CaseAction {
  return {
    ...{ id, label: `Do ${id}`, angle: 'technical', verdict: 'good', why: 'It helps.' },
    ...{ undo: 'Switch back.', result: 'It is fast again.', mitigates: true, unlocks: [] },
    ...words,
    ...more,
  };
}

export function inject(id: string, more: Partial<CaseInject> = {}): CaseInject {
  return {
    ...{ id, at: 9, from: 'owner', text: 'Sales are down.', onlyIf: [], unless: [], within: 2 },
    ...{ demands: 'One sentence.', credits: [] },
    ...more,
  };
}

/** A case with one or two of everything. */
export const SMALL: Case = {
  ...{ id: 'small', title: 'Slow', kind: 'outage', serviceWork: ['troubleshoot'], minutes: 45 },
  ...{ difficulty: 1, version: 1, fictional: true, seat: 'You lead.', brief: 'It is slow.' },
  ...{ opening: 'Talk me through it.', exercises: [] },
  stakeholders: [{ id: 'owner', role: 'Product owner', wants: 'sales back', side: 'product' }],
  phases: [
    { id: 'brief', name: 'Brief', minutes: 2, aim: 'Say it back.', nudge: 'What is it?' },
    { id: 'clarify', name: 'Clarify', minutes: 43, aim: 'Ask.', nudge: 'What first?' },
  ],
  facts: [
    fact('f-since'),
    fact('f-index', { ask: ['what ran', 'b', 'c'], after: ['f-since'], trust: 'misleading' }),
    fact('f-depth', { after: ['f-index', 's-p99', 'a-roll'], trust: 'unknown' }),
  ],
  series: [{ ...seriesOf(FLAT), id: 's-p99', label: 'Tail latency', after: ['f-since'] }],
  actions: [
    action('a-roll', {
      blind: { without: ['f-since'], verdict: 'risky', why: 'You didn’t know what had changed.' },
    }),
    action('a-restart', { verdict: 'harmful', why: 'It hides the cause.', mitigates: false }),
  ],
  injects: [
    inject('i-late', { at: 20, onlyIf: ['a-restart'] }),
    inject('i-early', { unless: ['a-roll'] }),
  ],
  expects: [
    { signal: 'troubleshooting-s1', phase: 'clarify', angle: 'technical', weight: 1 },
    { signal: 'operations-metrics-s1', phase: 'clarify', angle: 'technical', weight: 3 },
  ],
  wrongTurns: [
    { id: 'w-restart', looksLike: 'Restarts first.', says: 'Slow.', redFlag: 'troubleshooting-r2' },
  ],
  challenges: [{ text: 'Why not add hosts?', tests: 'operations-metrics-s1' }],
  closing: ['What would have told you?'],
  debrief: {
    ...{ truth: 'The index grew.', turningPoints: [], technical: [], organizational: [] },
    ...{ alternatives: [], shape: 'a change of data', sources: [] },
  },
};

/** A play in which nothing has happened yet, or what is given. */
export function played(more: Partial<Play> = {}): Play {
  return {
    ...{ turns: [], facts: [], series: [], actions: [], injects: [], wrongTurns: [] },
    ...more,
  };
}
