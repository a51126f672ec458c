import { createRandom } from '../../../src/core/round/random';
import { ROUND_FORMATS } from '../../../src/core/guide/rounds';
import type {
  RecordedAnswer,
  RecordedPhase,
  RoundRecord,
} from '../../../src/core/round/record/record';
import type { RecordedSignal } from '../../../src/core/round/record/recorded-case';
import { someRound, withoutCase } from './some-rounds';

/** How synthetic rounds are made. */
export interface Making {
  readonly kind: 'case' | 'talk';
  /** About so many signals in a case, or words typed in a talk, while nobody tires. */
  readonly size: number;
  /** How much the rate varies from phase to phase: the standard deviation of its logarithm. */
  readonly noise: number;
  /** What is left of the rate in the last third; 1 when nobody tires. */
  readonly left: number;
}

type Random = () => number;

const EMPTY: RoundRecord = { ...withoutCase(someRound(1, 1)), steam: '', marks: [], answers: [] };

/** Where the last third of the work of a talk begins, in seconds. */
const LAST = (2 / 3) * 48 * 60;

const SIGNALS = Array.from({ length: 18 }, (_, at) => `troubleshooting-s${at + 1}` as const);

/** A full round as the model describes it; the same seed gives the same one. */
export function tiredRound(making: Making, seed: number, day: number): RoundRecord {
  const random = createRandom(seed);
  const isCase = making.kind === 'case';
  const round = isCase ? 'service-ownership' : 'exploratory';
  const phases = ROUND_FORMATS[round].phases.map(({ id, name, minutes }) =>
    emptyPhase(id, name, minutes * 60),
  );
  const base = { ...EMPTY, round, started: `2026-11-0${day}T09:00:00.000+01:00` };
  const times = {
    planned: isCase ? 2700 : 3600,
    real: phases.reduce((sum, { real }) => sum + real, 0),
  };
  return isCase
    ? { ...base, ...times, phases, case: caseWith(signals(phases, making, random)) }
    : { ...base, ...times, ...talk(phases, making, random) };
}

function emptyPhase(id: string, name: string, planned: number): RecordedPhase {
  const empty = {
    added: 0,
    skipped: false,
    told: [],
    asked: [],
    followUps: [],
    typed: '',
    aside: [],
  };
  return { id, name, planned, real: planned, ...empty };
}

/** Where signals fall: at an even rate, apart from the noise, until the last third of the work. */
function signals(phases: readonly RecordedPhase[], making: Making, random: Random) {
  const work = phases.slice(0, -1);
  const length = work.reduce((sum, { real }) => sum + real, 0);
  let began = 0;
  return work.flatMap(({ id, real }) => {
    const from = began;
    began += real;
    const rate = (making.size / length) * varied(making.noise, random);
    return Array.from({ length: poisson(rate * real, random) }, () => {
      const at = Math.floor(from + random() * real);
      return { phase: id, at };
    })
      .filter(({ at }) => 3 * at < 2 * length || random() < making.left)
      .sort((a, b) => a.at - b.at);
  });
}

function caseWith(places: readonly { phase: string; at: number }[]): RoundRecord['case'] {
  const lines = places.map((place, at) => ({
    ...place,
    number: at + 1,
    kind: 'question' as const,
    text: 'Since when?',
    found: [],
  }));
  return {
    id: 'slow-search',
    seat: '',
    brief: '',
    openingPrompt: '',
    lines,
    conversation: [],
    signals: lines.map(({ number }): RecordedSignal => ({
      signal: SIGNALS[number % SIGNALS.length] ?? 'troubleshooting-s1',
      way: 'matched',
      line: number,
      by: [],
    })),
  };
}

/** A long answer and shorter ones to follow-ups in each phase with a question; words beside them. */
function talk(phases: readonly RecordedPhase[], making: Making, random: Random) {
  const answers: RecordedAnswer[] = [];
  let began = 0;
  const typed = phases.map((phase) => {
    const isWork = phase.id === 'open' || phase.id.startsWith('question-');
    const late = Math.min(1, Math.max(0, (began + phase.real - LAST) / phase.real));
    const lasting = 1 - late + late * making.left;
    let at = began + 30;
    for (let i = 0; phase.id.startsWith('question-') && at < began + 480; i++) {
      const left = at < LAST ? 1 : making.left;
      const usual = (i === 0 ? 170 : 60) * varied(making.noise, random);
      const seconds = Math.max(3, Math.round(usual * left));
      const start = { phase: phase.id, at: Math.floor(at), seconds };
      answers.push(i === 0 ? start : { ...start, followUp: `p-${i}` });
      at += usual + 30;
    }
    began += phase.real;
    const share = (making.size / 48) * (phase.planned / 60) * varied(making.noise, random);
    const words = isWork ? poisson(share * lasting, random) : 0;
    return { ...phase, typed: Array.from({ length: words }, () => 'word').join(' ') };
  });
  return { phases: typed, answers };
}

/** Around 1. */
function varied(noise: number, random: Random): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return Math.exp(noise * normal - (noise * noise) / 2);
}

function poisson(mean: number, random: Random): number {
  let left = Math.exp(-mean);
  let count = 0;
  for (let chance = random(), term = left; chance > left && count < 1000; count++) {
    term *= mean / (count + 1);
    left += term;
    if (term < 1e-12 && count > mean) break;
  }
  return count;
}
