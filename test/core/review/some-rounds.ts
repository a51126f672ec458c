import { QUESTION_BANK } from '../../../src/core/guide/questions';
import { ROUND_FORMATS, type RoundPhase } from '../../../src/core/guide/rounds';
import type { SlotId } from '../../../src/core/guide/rubric';
import { createRandom, pick } from '../../../src/core/round/random';
import type {
  RatingLevel,
  RecordedPhase,
  RoundRecord,
} from '../../../src/core/round/record/record';
import type { CaseMeasures, RecordedCase } from '../../../src/core/round/record/recorded-case';
import { ALL_SLOTS } from '../../../src/core/round/record/slots';

const LEVELS: readonly RatingLevel[] = [1, 2, 3, 4, 'not-shown'];
const STORIES = ['stories/a.md', 'stories/b.md', 'stories/2025/c.md'];
const CASE_SLOTS: readonly SlotId[] = ALL_SLOTS.slice(5);
const SIGNALS = [
  'troubleshooting-s1',
  'troubleshooting-s2',
  'operations-metrics-s1',
  'driving-success-live-s1',
  'partnering-s1',
] as const;
const OWN: readonly RoundPhase[] = [
  { id: 'open-1', name: 'Hello', minutes: 5, kind: 'open', aim: '' },
  { id: 'question-1', name: 'One', minutes: 20, kind: 'question', aim: '' },
  { id: 'question-2', name: 'Two', minutes: 20.5, kind: 'question', aim: '' },
  { id: 'candidate-questions-1', name: 'Mine', minutes: 5, kind: 'candidate-questions', aim: '' },
];

/** A round with anything in it that patterns are read from; the same seed gives the same one. */
export function someRound(seed: number, day: number): RoundRecord {
  const draw = new Draw(seed);
  const round = draw.one(['exploratory', 'service-ownership', 'drill', 'own-one']);
  const isCase = round === 'service-ownership';
  const formats: Readonly<Record<string, { phases: readonly RoundPhase[] }>> = ROUND_FORMATS;
  const planned = formats[round]?.phases ?? OWN;
  const phases = planned.map((phase) => phaseOf(phase, draw, isCase));
  const real = phases.reduce((sum, one) => sum + one.real, 0);
  const questions = planned.filter(({ kind }) => kind === 'question');
  const slots = isCase ? CASE_SLOTS : ALL_SLOTS.slice(0, 5);
  const hasTold = draw.chance(0.8);
  const started = `2026-${two(1 + (day % 12))}-${two(1 + (day % 28))}T${two(day % 24)}:05:09.250+01:00`;
  return {
    title: round === 'own-one' ? 'My round' : 'Any',
    round,
    started,
    ended: started,
    seed,
    prefers: [],
    openBook: draw.chance(0.2),
    ...(isCase && { case: caseOf(phases, real, draw) }),
    questions: isCase
      ? []
      : questions.map(() =>
          draw.chance(0.2) ? 'own-1f-2' : draw.one(QUESTION_BANK.map(({ id }) => id)),
        ),
    told: hasTold && !isCase ? draw.some(STORIES) : [],
    slots,
    ratings: slots.flatMap((slot) =>
      (['self', 'partner'] as const).flatMap((by) =>
        draw.chance(0.5)
          ? [{ slot, by, evidence: [], ...(draw.chance(0.9) && { level: draw.one(LEVELS) }) }]
          : [],
      ),
    ),
    planned: phases.reduce((sum, one) => sum + one.planned, 0),
    added: 0,
    real,
    realWithGaps: real,
    paused: 0,
    phases,
    pauses: [],
    gaps: [],
    answers: placed(phases, draw).map((place) => ({
      ...place,
      ...(draw.chance(0.9) && { seconds: draw.whole(300) }),
    })),
    marks: placed(phases, draw).map((place) => ({
      ...place,
      mark: draw.one(['evidence', 'number', 'stuck', 'rambling']),
    })),
    peeks: draw.chance(0.2) ? [{ at: 0, what: 'x.md', how: 'opened' as const }] : [],
    unsaid: [],
    elsewhere: [],
    steam: draw.chance(0.2) ? 'After the third question.' : '',
    next: '',
    extra: '',
  };
}

/** The same round, had it been no case. */
export function withoutCase(round: RoundRecord): RoundRecord {
  const { ...copy }: Omit<RoundRecord, 'case'> & { case?: RecordedCase } = round;
  delete copy.case;
  return copy;
}

/** What may come out of a seed. */
class Draw {
  private readonly random: () => number;

  constructor(seed: number) {
    this.random = createRandom(seed);
  }

  chance(share: number): boolean {
    return this.random() < share;
  }

  /** From 0 up to and with `most`. */
  whole(most: number): number {
    return Math.floor(this.random() * (most + 1));
  }

  one<T>(values: readonly T[]): T {
    const value = pick(values, this.random);
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  }

  some<T>(values: readonly T[]): T[] {
    return values.filter(() => this.chance(0.5));
  }
}

function phaseOf(
  { id, name, minutes, kind }: RoundPhase,
  draw: Draw,
  isCase: boolean,
): RecordedPhase {
  const planned = minutes * 60;
  const isThere = draw.chance(0.9);
  const words = Array.from({ length: draw.whole(40) }, (_, at) => `word${at}`);
  return {
    id,
    name,
    planned,
    added: 0,
    real: isThere ? draw.whole(Math.round(1.8 * planned)) : 0,
    skipped: draw.chance(0.1),
    told: kind === 'question' && !isCase && draw.chance(0.6) ? draw.some(STORIES) : [],
    asked: [],
    followUps: [],
    typed: words.join(' '),
    aside: draw.chance(0.1) ? ['three more words'] : [],
  };
}

/** Places within the phases, in their order. */
function placed(phases: readonly RecordedPhase[], draw: Draw): { phase: string; at: number }[] {
  let began = 0;
  return phases.flatMap(({ id, real }) => {
    const from = began;
    began += real;
    const places = Array.from({ length: draw.whole(3) }, () => from + draw.whole(real));
    return places.sort((a, b) => a - b).map((at) => ({ phase: id, at }));
  });
}

function caseOf(phases: readonly RecordedPhase[], real: number, draw: Draw): RecordedCase {
  const lines = draw.chance(0.9)
    ? placed(phases, draw).map((place, at) => ({
        ...place,
        number: at + 1,
        kind: 'question' as const,
        text: Array.from({ length: 1 + draw.whole(20) }, () => 'said').join(' '),
        found: [],
      }))
    : [];
  const measures = draw.chance(0.9) ? measuresOf(real, draw) : undefined;
  const injects = measures?.injects ?? [];
  return {
    id: draw.one(['slow-search', 'messenger-intermittent']),
    seat: 'You own search.',
    brief: 'It is slow.',
    openingPrompt: 'What do you do?',
    lines,
    conversation: [
      ...lines.map(({ number }) => ({ type: 'line' as const, number })),
      ...injects.map(({ at }) => ({
        type: 'inject' as const,
        at,
        from: 'The owner',
        text: 'And?',
      })),
    ],
    ...(measures && { measures }),
    signals: Array.from({ length: draw.whole(40) }, () => {
      const way = draw.one(['matched', 'self', 'partner', 'proposed', 'refused'] as const);
      const line = lines.length > 0 && draw.chance(0.9) ? draw.one(lines).number : undefined;
      return { signal: draw.one(SIGNALS), way, by: [], ...(line !== undefined && { line }) };
    }).filter(({ way, line }) => way === 'partner' || line !== undefined),
  };
}

function measuresOf(real: number, draw: Draw): CaseMeasures {
  const times = Array.from({ length: draw.whole(4) }, () => draw.whole(real)).sort((a, b) => a - b);
  return {
    questionsFirst: draw.whole(7),
    ...(draw.chance(0.7) && { mitigatedAt: draw.whole(real) }),
    ...(draw.chance(0.7) && { hypothesisAt: draw.whole(real) }),
    sides: {
      technical: draw.whole(9),
      organizational: draw.whole(3),
      both: draw.whole(3),
      neither: draw.whole(3),
    },
    injects: times.map((at, index) => ({
      id: `i-${index}`,
      at,
      within: 60 + draw.whole(180),
      ...(draw.chance(0.6) && { response: draw.whole(400) }),
    })),
    wrongTurns: [],
    actions: [],
    unasked: [],
  };
}

const two = (value: number): string => String(value).padStart(2, '0');
