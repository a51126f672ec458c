import type { Level, PlainPhase, PlainRecord } from './plain-record';
import { plainRecord } from './plain-record';
import { recountSteam } from './recount-steam';

const NAMES: Record<string, string> = {
  'developing-others': 'Developing Others',
  'driving-success': 'Driving Success',
  partnering: 'Partnering',
  prioritizing: 'Prioritizing',
  'production-ownership': 'Production Ownership Experience',
  'driving-success-live': 'Driving Success (live case)',
  'managing-production-changes': 'Managing Production Changes',
  'operations-metrics': 'Operations Metrics',
  troubleshooting: 'Troubleshooting Technical Issues',
};
const TOPICS: Record<string, string> = {
  'cross-functional-project': 'Complex cross-functional project',
  'building-relationships': 'Building cross-functional relationships',
  'motivating-team': 'Motivating a team and tracking its performance',
  'competing-goals': 'Aligning teams with competing goals',
  influencing: 'Influencing others on a key project',
  'learning-from-events': 'Improving systems after an event',
  'building-up-others': 'Building up others through challenges',
  'proud-achievement': 'A business achievement you are proud of',
  'time-pressure': 'Projects under time pressure',
  'supporting-growth': 'Supporting others’ growth',
  failure: 'Failure and what it taught you',
};
const KINDS: Record<string, string> = {
  exploratory: 'Exploratory',
  'service-ownership': 'Service Ownership',
  drill: 'Drill',
};
const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

export const day = ({ started }: PlainRecord) =>
  `${MONTHS[Number(started.slice(5, 7)) - 1] ?? ''} ${Number(started.slice(8, 10))}, ${started.slice(0, 4)}`;
export const nameOf = (one: PlainRecord) => `${day(one)}, ${one.started.slice(11, 16)}`;
export const clock = (seconds: number) =>
  `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(Math.floor(seconds) % 60).padStart(2, '0')}`;
const clockOr = (seconds: number | undefined) => (seconds === undefined ? '–' : clock(seconds));
const signed = (seconds: number) => {
  if (seconds === 0) return '00:00';
  return seconds > 0 ? `+${clock(seconds)}` : `−${clock(-seconds)}`;
};
const shown = (level: Level) => (level === 'not-shown' ? 'not shown' : String(level ?? '–'));
const kindOf = (one: PlainRecord) => KINDS[one.round] ?? one.title;
const typedCases = (all: PlainRecord[]) =>
  all.filter((one) => (one.lines ?? []).length > 0 && one['questions-first'] !== undefined);

/** All cells of all tables, counted in the plainest way from the texts of the records. */
export function recount(texts: readonly string[], titles: Record<string, string>) {
  const all = texts.map(plainRecord).sort((a, b) => (a.started < b.started ? -1 : 1));
  return {
    ratings: ratings(all),
    phases: phases(all),
    steam: recountSteam(all),
    'questions-first': questionsFirst(all),
    injects: injects(all),
    sides: sides(all),
    topics: topics(all),
    stories: stories(all, titles),
    calibration: calibration(all),
  };
}

function ratings(all: PlainRecord[]): string[][] {
  const rows: string[][] = [];
  for (const one of all)
    for (const [slot, by] of Object.entries(one.ratings ?? {})) {
      const self = by?.self?.level;
      const partner = by?.partner?.level;
      if (self === undefined && partner === undefined) continue;
      rows.push([nameOf(one), kindOf(one), NAMES[slot] ?? '', shown(self), shown(partner)]);
    }
  return rows;
}

function phases(all: PlainRecord[]): string[][] {
  const rows: string[][] = [];
  for (const kind of new Set(all.map((one) => one.round))) {
    const rounds = all.filter((one) => one.round === kind);
    for (const { id, name } of rounds[0]?.phases ?? []) {
      const label = `${kindOf(rounds[0]!)}: ${name}`;
      const times = rounds.map((one) => one.phases.find((phase) => phase.id === id)!);
      const planned = times.map((one) => one['planned-seconds']);
      const real = times.map((one) => one['real-seconds']);
      const apart = real.map((one, at) => one - planned[at]!);
      rows.push([
        label,
        `Median of ${rounds.length} round${rounds.length === 1 ? '' : 's'}`,
        clock(middle(planned)),
        clock(middle(real)),
        signed(middle(apart)),
        '–',
      ]);
      rounds.forEach((one, at) => {
        const cells = [clock(planned[at]!), clock(real[at]!), signed(apart[at]!)];
        rows.push([label, nameOf(one), ...cells, remark(times[at]!, one)]);
      });
    }
  }
  return rows;
}

function remark(phase: PlainPhase, one: PlainRecord): string {
  const { 'planned-seconds': planned, 'real-seconds': real, skipped } = phase;
  const total = one.phases.reduce((sum, each) => sum + each['real-seconds'], 0);
  if (skipped) return 'skipped';
  if (real > planned * 1.25 && real - planned >= 30) return 'over';
  if (total >= one['planned-seconds'] * 0.9 && real < planned / 2) return 'starved';
  return real === 0 ? 'not reached' : '–';
}

function middle(values: number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  const both = sorted.length % 2 ? [sorted[Math.floor(half)]!] : sorted.slice(half - 1, half + 1);
  return Math.round(both.reduce((a, b) => a + b) / both.length);
}

const questionsFirst = (all: PlainRecord[]) =>
  typedCases(all).map((one) => [
    nameOf(one),
    one.case ?? '',
    String(one['questions-first']),
    clockOr(one['hypothesis-at-seconds']),
    clockOr(one['mitigated-at-seconds']),
  ]);

function injects(all: PlainRecord[]): string[][] {
  return typedCases(all).flatMap((one) =>
    one.injects.map((inject) => {
      const { 'at-seconds': at, 'within-seconds': within, 'response-seconds': took } = inject;
      let outcome = took !== undefined && took <= within ? 'in time' : 'late';
      if (took === undefined)
        outcome = at + within > one['real-seconds'] ? 'round ended' : 'never answered';
      return [nameOf(one), 'The owner', clock(at), clock(within), clockOr(took), outcome];
    }),
  );
}

function sides(all: PlainRecord[]): string[][] {
  return typedCases(all).flatMap((one) => {
    const { technical, organizational, both, neither } = one.sides;
    const lines = technical + organizational + both;
    if (lines === 0) return [];
    let larger = '–';
    if (lines >= 4 && technical / lines > 0.75)
      larger = `technical, ${Math.round((100 * technical) / lines)}%`;
    if (lines >= 4 && organizational / lines > 0.75)
      larger = `organizational, ${Math.round((100 * organizational) / lines)}%`;
    const counts = [technical, organizational, both, neither].map(String);
    return [[nameOf(one), one.case ?? '', ...counts, larger]];
  });
}

function topics(all: PlainRecord[]): string[][] {
  const found = all.flatMap((one) => {
    const asking = one.phases.filter(({ id }) => /^question-\d+$/.test(id));
    return (one.questions ?? []).map((question, at) => {
      const phase = asking[at]!;
      const noted = (one['told-in'] ?? []).some(
        (each) => each.phase === phase.id && each.stories.length > 0,
      );
      const isTold = noted || (asking.length === 1 && (one.told ?? []).length > 0);
      let state = isTold ? 'told' : 'asked';
      if (phase['real-seconds'] === 0) state = 'not reached';
      if (phase.skipped) state = 'skipped';
      const topic = question.startsWith('own-') ? 'other' : question.replace(/-\d+$/, '');
      return { topic, state, day: day(one) };
    });
  });
  if (found.length === 0) return [];
  const others = found.some(({ topic }) => topic === 'other') ? ['other'] : [];
  return [...Object.keys(TOPICS), ...others].map((topic) => {
    const own = found.filter((one) => one.topic === topic);
    const times = (state: string) => String(own.filter((one) => one.state === state).length);
    const asked = own.filter((one) => one.state !== 'not reached');
    return [
      TOPICS[topic] ?? 'Other questions',
      String(asked.length),
      times('told'),
      times('skipped'),
      times('not reached'),
      asked.at(-1)?.day ?? '–',
    ];
  });
}

function stories(all: PlainRecord[], titles: Record<string, string>): string[][] {
  const ids = [...new Set([...Object.keys(titles), ...all.flatMap((one) => one.told ?? [])])];
  return ids.map((id) => {
    const telling = all.filter((one) => one.told?.includes(id));
    const closed = telling.filter((one) => !one['open-book'] && one.peeks.length === 0);
    const last = telling.at(-1);
    return [
      titles[id] ?? id,
      String(telling.length),
      String(closed.length),
      last ? day(last) : '–',
    ];
  });
}

function calibration(all: PlainRecord[]): string[][] {
  const rows: string[][] = [];
  for (const one of all) {
    const isCase = typedCases([one]).length > 0;
    for (const [slot, by] of Object.entries(one.ratings ?? {})) {
      const self = by?.self?.level;
      const partner = by?.partner?.level;
      if (self === undefined || (partner === undefined && !isCase)) continue;
      const seen = new Set(
        (one.signals ?? [])
          .filter(({ way, line }) => way !== 'proposed' && way !== 'refused' && line !== undefined)
          .map(({ signal }) => signal)
          .filter((signal) =>
            signal.replace(/^partnering/, 'driving-success-live').startsWith(`${slot}-s`),
          ),
      ).size;
      const both = typeof self === 'number' && typeof partner === 'number';
      const apart = both ? self - partner : 0;
      const isFar = both ? Math.abs(apart) > 1 : partner !== undefined && self !== partner;
      const remarks = [
        isFar && 'far apart',
        isCase && typeof self === 'number' && self > 2 && seen === 0 && 'no signal with a line',
        isCase && self === 'not-shown' && seen > 2 && 'signals, yet not shown',
      ].filter((words) => typeof words === 'string');
      const difference = apart > 0 ? `+${apart}` : String(apart).replace('-', '−');
      rows.push([
        nameOf(one),
        NAMES[slot] ?? '',
        shown(self),
        shown(partner),
        both ? difference : '–',
        isCase ? String(seen) : '–',
        remarks.join(', ') || '–',
      ]);
    }
  }
  return rows;
}
