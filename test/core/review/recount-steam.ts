import type { PlainRecord } from './plain-record';
import { clock, nameOf } from './recount';

interface Timeline {
  /** Every second of the time that asks for work, with the phase it belongs to. */
  readonly seconds: { phase: string; at: number }[];
}

/** Goes through a round second by second. */
function timeline(one: PlainRecord): Timeline {
  const seconds: { phase: string; at: number }[] = [];
  let at = 0;
  for (const { id, 'real-seconds': real } of one.phases) {
    const isQuiet = /^(catch-up|questions|candidate-questions-1|close)$/.test(id);
    for (let i = 0; i < real; i++, at++) if (!isQuiet) seconds.push({ phase: id, at });
  }
  return { seconds };
}

export function recountSteam(all: readonly PlainRecord[]): string[][] {
  return all.flatMap((one) => {
    if (one['planned-seconds'] < 1800) return [];
    const { seconds } = timeline(one);
    const planned = one.phases
      .filter(({ id }) => !/^(catch-up|questions|candidate-questions-1|close)$/.test(id))
      .reduce((sum, phase) => sum + phase['planned-seconds'], 0);
    if (seconds.length === 0 || 3 * seconds.length < 2 * planned) return [];
    return rowsOf(one, seconds);
  });
}

function rowsOf(one: PlainRecord, seconds: Timeline['seconds']): string[][] {
  const third = (phase: string, at: number) => thirdOf(one, seconds, phase, at);
  const marks = (kinds: string[]) =>
    tally(
      one.marks
        .filter(({ mark }) => kinds.includes(mark))
        .map((mark) => third(mark.phase, mark['at-seconds'])),
    );
  const lines = new Map((one.lines ?? []).map((line) => [line.line, line]));
  const credited = new Map<string, number>();
  for (const { signal, way, line } of one.signals ?? []) {
    const said = lines.get(line ?? -1);
    if (said && way !== 'proposed' && way !== 'refused')
      credited.set(`${signal}@${line}`, third(said.phase, said['at-seconds']));
  }
  const timed = one.answers.filter((answer) => answer.seconds !== undefined);
  const places = timed.map((answer) => third(answer.phase, answer['at-seconds']));
  const count = tally(places);
  const long = tally(
    places,
    timed.map((answer) => answer.seconds!),
  );
  const rows = {
    Words: wordsBy(one, seconds, third),
    'Marks for something shown': marks(['evidence', 'number']),
    'Marks for a lost thread': marks(['stuck', 'rambling']),
    'Credited signals': tally([...credited.values()]),
  };
  const verdict = judged(rows, count, long);
  const mean = count.map((n, at) => (n === 0 ? '–' : clock(long[at]! / n)));
  const before = count[0]! + count[1]!;
  const usual = (long[0]! + long[1]!) / before;
  const shorter = before && count[2] && usual ? percent(long[2]! / count[2] / usual) : '–';
  return [
    ...Object.entries(rows).flatMap(([what, [a = 0, b = 0, c = 0]]) => {
      if (a + b + c === 0) return [];
      const against = a + b === 0 ? '–' : percent(c / ((a + b) / 2));
      const cells = [a, b, c].map((value) => String(Math.round(value)));
      return [[nameOf(one), what, ...cells, against, verdict[what] ?? '–']];
    }),
    ...(timed.length > 0 && before + count[2]! > 0
      ? [[nameOf(one), 'Mean length of an answer', ...mean, shorter, verdict.answers ?? '–']]
      : []),
  ];
}

/** The third in which a place of a phase lies; 3 for phases that ask for no work. */
function thirdOf(
  one: PlainRecord,
  seconds: Timeline['seconds'],
  phase: string,
  at: number,
): number {
  let start = 0;
  for (const { id, 'real-seconds': real } of one.phases) {
    if (id !== phase) {
      start += real;
      continue;
    }
    const before = seconds.filter((second) => second.at < start).length;
    if (real > 0 && !seconds.some((second) => second.phase === id)) return 3;
    if (real === 0 && /^(catch-up|questions|candidate-questions-1|close)$/.test(id)) return 3;
    return Math.min(2, Math.floor(((before + at - start) * 3) / seconds.length));
  }
  return 3;
}

function tally(places: number[], weights = places.map(() => 1)): number[] {
  return [0, 1, 2].map((wanted) =>
    places.reduce((sum, place, at) => sum + (place === wanted ? weights[at]! : 0), 0),
  );
}

/** What was typed for a phase is spread over its seconds, part by part where thirds meet within one. */
function wordsBy(
  one: PlainRecord,
  seconds: Timeline['seconds'],
  third: (phase: string, at: number) => number,
): number[] {
  const lines = one.lines ?? [];
  const sums = tally(
    lines.map((line) => third(line.phase, line['at-seconds'])),
    lines.map((line) => one.said.get(line.line) ?? 0),
  );
  for (const { id, name, 'real-seconds': real } of one.phases) {
    const from = seconds.findIndex((second) => second.phase === id);
    if (from < 0) continue;
    for (let i = 0; i < 3 * real; i++) {
      const place = Math.min(2, Math.floor((3 * from + i) / seconds.length));
      sums[place] = sums[place]! + (one.words.get(name) ?? 0) / (3 * real);
    }
  }
  return sums;
}

const percent = (share: number) => `${Math.round(100 * share)}%`;

function judged(
  rows: Record<string, number[]>,
  count: number[],
  long: number[],
): Record<string, string> {
  const [a = 0, b = 0, c = 0] = rows['Credited signals'] ?? [];
  const all = a + b + c;
  if (all >= 6) {
    const isOut = c / ((a + b) / 2) < 0.5 && chance(all, c) < 0.1;
    return { 'Credited signals': isOut ? 'yes' : 'no' };
  }
  const [d = 0, e = 0, f = 0] = rows.Words ?? [];
  const hasWords = d + e + f >= 120;
  const hasAnswers = count[0]! + count[1]! >= 3 && count[2]! >= 2;
  const before = (long[0]! + long[1]!) / (count[0]! + count[1]!);
  const areFew = !hasWords || (d + e > 0 && f / ((d + e) / 2) < 0.5);
  const areShort = !hasAnswers || (before > 0 && long[2]! / count[2]! / before < 0.5);
  const out = areFew && areShort ? 'yes' : 'no';
  return { ...(hasWords && { Words: out }), ...(hasAnswers && { answers: out }) };
}

/** Adds up the ways in which at most `few` of `all` fall in the last third. */
function chance(all: number, few: number): number {
  let sum = 0;
  for (let k = 0; k <= few; k++) sum += choose(all, k) * 2 ** (all - k);
  return sum / 3 ** all;
}

const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n - 1, k - 1) * n) / k);
