import type { CaseLine, Played } from '../../../../src/core/case/play-model';
import type { Case, LineKind } from '../../../../src/core/guide/case';
import { SMALL, action, fact, inject } from '../interviewer/small-case';
import { FLAT } from '../plot/shapes';

const MINUTE = 60_000;

/** A case about ovens: far from the words of the shipped ones, and with one of everything. */
export const BAKERY: Case = {
  ...SMALL,
  id: 'bakery',
  facts: [
    fact('f-burnt', {
      ask: ['how many loaves are burnt', 'which share of bread is black', 'who gets burnt bread'],
      answer: 'Four of a hundred.',
      about: 'scope',
      credits: ['troubleshooting-s1'],
    }),
    fact('f-flour', {
      ask: ['which flour do we use', 'did the flour change', 'what is new in the recipe'],
      answer: 'A new flour since Monday.',
      about: 'change',
      angle: 'organizational',
      credits: ['troubleshooting-s2'],
    }),
    fact('f-mill', {
      ask: ['who grinds the flour', 'which mill delivers', 'where does the mill stand'],
      answer: 'A mill in the next village.',
      after: ['f-flour'],
    }),
    fact('f-thermostat', {
      ask: ['is the thermostat all right', 'how exact is the thermostat', 'thermostat reading'],
      answer: 'It shows ten degrees too few.',
    }),
  ],
  series: [
    {
      id: 's-heat',
      label: 'Heat of the oven',
      unit: 'degrees',
      ask: [
        'heat of the oven over time',
        'oven temperature as a plot',
        'how hot does the oven get',
      ],
      heldOut: ['warmth in there'],
      caption: 'It swings.',
      shape: { ...FLAT, span: 240 },
      marks: [],
      assert: ['max > 0'],
      after: [],
      credits: ['operations-metrics-s3'],
    },
  ],
  actions: [
    action('a-lower', {
      ask: ['lower the heat', 'turn the oven down', 'bake less hot'],
      label: 'Lower the heat',
      result: 'The crust is brown again.',
      unlocks: ['f-thermostat'],
      credits: ['driving-success-live-s2'],
      blind: { without: ['f-burnt', 's-heat'], verdict: 'risky', why: 'A guess.' },
    }),
    action('a-burn', {
      ask: ['sell the black loaves', 'sell burnt bread cheaper', 'put burnt loaves on the shelf'],
      label: 'Sell burnt bread',
      result: 'Customers bring it back.',
      verdict: 'harmful',
      credits: ['driving-success-live-s3'],
    }),
  ],
  injects: [
    inject('i-queue', { at: 5, unless: ['a-lower'], text: 'The queue reaches the street.' }),
    inject('i-praise', {
      ...{ at: 10, onlyIf: ['a-lower'], within: 3, credits: ['partnering-s1'] },
      ...{ text: 'The bread is good again.', demands: 'Thanks to the bakers.' },
    }),
  ],
  wrongTurns: [
    {
      id: 'w-sell',
      looksLike: 'Sells what is burnt.',
      when: { does: ['a-burn'], asks: [], claims: [], before: ['f-burnt'], lacks: [] },
      says: 'A customer returns a loaf.',
      redFlag: 'driving-success-live-r1',
    },
    {
      id: 'w-customer',
      looksLike: 'Blames the customers.',
      when: {
        ...{ does: [], asks: [], before: [], lacks: [] },
        claims: ['the customers are picky', 'customers complain too much', 'it is their taste'],
      },
      says: 'A baker tastes it and pulls a face.',
      redFlag: 'troubleshooting-r3',
    },
    {
      id: 'w-idle',
      looksLike: 'Says nothing to anybody.',
      when: { does: [], asks: [], claims: [], before: [], from: 8, lacks: ['update', 'decision'] },
      says: 'The shop asks whether somebody is there.',
      redFlag: 'driving-success-live-r4',
    },
    { id: 'w-tone', looksLike: 'Is rude.', says: 'Well.', redFlag: 'troubleshooting-r2' },
  ],
};

/** A line at a minute. */
export function said(minute: number, kind: LineKind, text: string, phase = 'clarify'): CaseLine {
  return { kind, text, position: minute * MINUTE, phase };
}

/** What was said, up to a minute. */
export function until(minute: number, ...lines: readonly CaseLine[]): Played {
  return { lines, notes: [], phases: [], until: minute * MINUTE };
}
